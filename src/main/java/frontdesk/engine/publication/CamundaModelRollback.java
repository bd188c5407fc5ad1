package frontdesk.engine.publication;

import frontdesk.domain.request.AccessRole;
import frontdesk.engine.authorization.EngineAuthentication;
import frontdesk.engine.deployment.FilesFingerprint;
import frontdesk.ports.operations.InstanceMigration.Answer;
import frontdesk.ports.operations.ModelRollback;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/** Has the engine deploy the files of an earlier version again, under the lock that all deployments wait for. */
@Component
class CamundaModelRollback implements ModelRollback {
    private final ProcessEngineConfigurationImpl engine;
    private final RepositoryService repository;
    private final EngineAuthentication authentication;
    private final VersionFiles files;

    CamundaModelRollback(
            ProcessEngineConfigurationImpl engine,
            RepositoryService repository,
            EngineAuthentication authentication,
            VersionFiles files) {
        this.engine = engine;
        this.repository = repository;
        this.authentication = authentication;
        this.files = files;
    }

    @Override
    public Answer<SortedMap<String, byte[]>> files(Route route) {
        return engine.getCommandExecutorTxRequired().execute(context -> files(context, route));
    }

    @Override
    public Answer<Integer> publish(Route route, String analyst) {
        try {
            return engine.getCommandExecutorTxRequired().execute(context -> {
                context.getPropertyManager().acquireExclusiveLock();
                Answer<SortedMap<String, byte[]>> checked = files(context, route);
                return checked instanceof Answer.Given<SortedMap<String, byte[]>> given
                        ? new Answer.Given<>(deploy(route, given.value(), analyst))
                        : refused((Answer.Refused<?>) checked);
            });
        } catch (ParseException refused) {
            return new Answer.Refused<>("to", refused.getMessage());
        }
    }

    private Answer<SortedMap<String, byte[]>> files(CommandContext context, Route route) {
        Optional<ProcessDefinition> inForce = Optional.ofNullable(
                context.getProcessDefinitionManager().findLatestProcessDefinitionByKey(route.flow()));
        if (inForce.isEmpty()) {
            return new Answer.Refused<>("from", "there is no flow '%s'".formatted(route.flow()));
        }
        if (inForce.get().getVersion() != route.from()) {
            return new Answer.Refused<>(
                    "from",
                    "version %d is in force, not version %d; look at it before you go back from it"
                            .formatted(inForce.get().getVersion(), route.from()));
        }
        if (route.to() >= route.from()) {
            return new Answer.Refused<>("to", "must be an earlier version than the one in force");
        }
        Optional<SortedMap<String, byte[]>> earlier = files.of(route.flow(), route.to());
        if (earlier.isEmpty()) {
            return new Answer.Refused<>("to", "there is no version %d of %s".formatted(route.to(), route.flow()));
        }
        return isSame(earlier.get(), files.of(route.flow(), route.from()).orElseThrow())
                ? new Answer.Refused<>(
                        "to",
                        "version %d has the same files as version %d, which is in force; there is nothing to go back to"
                                .formatted(route.to(), route.from()))
                : new Answer.Given<>(earlier.get());
    }

    private static boolean isSame(SortedMap<String, byte[]> one, SortedMap<String, byte[]> other) {
        return FilesFingerprint.of(one).equals(FilesFingerprint.of(other));
    }

    /** The engine asks whether the analyst may, and its log says who did it. */
    private int deploy(Route route, SortedMap<String, byte[]> earlier, String analyst) {
        DeploymentBuilder deployment =
                repository.createDeployment().name(route.flow()).source(RollbackSource.to(route.to()));
        earlier.forEach((name, content) -> deployment.addInputStream(name, new ByteArrayInputStream(content)));
        return authentication.as(
                analyst,
                List.of(AccessRole.ANALYST.group()),
                () -> deployment.deployWithResult().getDeployedProcessDefinitions().stream()
                        .filter(deployed -> deployed.getKey().equals(route.flow()))
                        .mapToInt(ProcessDefinition::getVersion)
                        .findFirst()
                        .orElseThrow());
    }

    private static <T> Answer<T> refused(Answer.Refused<?> refused) {
        return new Answer.Refused<>(refused.field(), refused.why());
    }
}
