package frontdesk.engine.migration;

import frontdesk.domain.request.AccessRole;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.engine.authorization.EngineAuthentication;
import frontdesk.ports.operations.InstanceMigration;
import frontdesk.ports.operations.InstanceMigration.Case;
import frontdesk.ports.operations.InstanceMigration.Result;
import frontdesk.ports.operations.MigrationLog;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** Has the engine's batches move cases, each case as a job of its own. */
@Component
class CamundaInstanceMigration implements InstanceMigration {
    /** So many are tried at a time: a case takes some milliseconds, and somebody waits for the answer. */
    private static final int MOST_TRIED = 1000;

    private final ProcessEngineConfigurationImpl engine;
    private final RuntimeService runtime;
    private final EngineAuthentication authentication;
    private final MigrationMappingFactory passages;
    private final RunningInstances standing;
    private final MigrationLog record;

    CamundaInstanceMigration(
            ProcessEngineConfigurationImpl engine,
            RuntimeService runtime,
            EngineAuthentication authentication,
            MigrationMappingFactory passages,
            RunningInstances standing,
            MigrationLog record) {
        this.engine = engine;
        this.runtime = runtime;
        this.authentication = authentication;
        this.passages = passages;
        this.standing = standing;
        this.record = record;
    }

    @Override
    public Answer<Plan> plan(Route route) {
        return along(route, passage -> new Answer.Given<>(plan(route, passage)));
    }

    @Override
    public Answer<Trial> tryOut(Route route) {
        return along(route, passage -> {
            Plan plan = plan(route, passage);
            MigrationPlan instructions = passage.plan();
            List<Case> cases = standing.first(passage.from().getId(), MOST_TRIED).stream()
                    .map(instance -> tryOut(instance, passage, instructions))
                    .toList();
            return new Answer.Given<>(new Trial(plan, cases, Math.max(0, plan.cases() - cases.size())));
        });
    }

    @Override
    public Answer<Move> begin(Route route, String operator) {
        return along(route, passage -> {
            List<ProcessInstance> cases = standing.first(passage.from().getId(), Integer.MAX_VALUE);
            if (cases.isEmpty()) {
                return new Answer.Refused<>("from", "no case runs on version %d".formatted(route.from()));
            }
            String id = engine.getCommandExecutorTxRequired()
                    .execute(context -> begin(route, operator, passage.plan(), cases));
            return new Answer.Given<>(record.find(id, Page.FIRST).orElseThrow());
        });
    }

    @Override
    public Optional<Move> find(String flow, String id, Page page) {
        return record.find(id, page).filter(move -> move.route().flow().equals(flow));
    }

    /** Moves a case in a transaction of its own, to the last row that the database is to take, and takes it back. */
    private Case tryOut(ProcessInstance instance, MigrationMapping passage, MigrationPlan plan) {
        try {
            engine.getCommandExecutorTxRequiresNew().execute(context -> {
                runtime.newMigration(plan).processInstanceIds(instance.getId()).execute();
                context.getDbEntityManager().flush();
                throw new RollbackSignalException();
            });
            throw new IllegalStateException("A trial is always taken back");
        } catch (RollbackSignalException asIntended) {
            return result(instance, Result.WOULD_MOVE, Optional.empty());
        } catch (MigratingProcessInstanceValidationException refused) {
            return result(instance, Result.STAYED, Optional.of(passage.obstacles(refused)));
        } catch (BadUserRequestException endedMeanwhile) {
            return new Case(RunningInstances.request(instance), List.of(), Result.ENDED, Optional.empty());
        }
    }

    private Case result(ProcessInstance instance, Result result, Optional<String> why) {
        return new Case(RunningInstances.request(instance), standing.places(instance), result, why);
    }

    private String begin(Route route, String operator, MigrationPlan plan, List<ProcessInstance> cases) {
        var requests = new LinkedHashMap<String, Optional<ReferenceNumber>>();
        cases.forEach(instance -> requests.put(instance.getId(), RunningInstances.request(instance)));
        // The engine's own log says who did it, and the engine asks once more whether they may.
        return authentication.as(operator, List.of(AccessRole.OPERATOR.group()), () -> {
            String batch = runtime.newMigration(plan)
                    .processInstanceIds(List.copyOf(requests.keySet()))
                    .executeAsync()
                    .getId();
            record.begin(batch, route, operator, requests);
            return batch;
        });
    }

    private Plan plan(Route route, MigrationMapping passage) {
        return new Plan(
                route,
                standing.count(passage.from().getId()),
                standing.places(passage),
                new MigrationRemarks(passage).list());
    }

    private <T> Answer<T> along(Route route, Function<MigrationMapping, Answer<T>> then) {
        if (route.from() == route.to()) {
            return new Answer.Refused<>("to", "must be another version than the one on which the cases run");
        }
        Optional<MigrationMapping> passage = passages.along(route);
        if (passage.isEmpty()) {
            String field = passages.isThere(route.flow(), route.from()) ? "to" : "from";
            int version = field.equals("to") ? route.to() : route.from();
            return new Answer.Refused<>(field, "there is no version %d of %s".formatted(version, route.flow()));
        }
        Map<String, String> mistakes = passage.get().mistakes();
        return mistakes.isEmpty()
                ? then.apply(passage.get())
                : new Answer.Refused<>("elements", String.join("; ", mistakes.values()));
    }
}
