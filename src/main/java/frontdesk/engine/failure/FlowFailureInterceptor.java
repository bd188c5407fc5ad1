package frontdesk.engine.failure;

import frontdesk.engine.collision.CollisionDetector;
import frontdesk.ports.failure.ExceptionCauses;
import frontdesk.ports.failure.FlowFailureException;
import frontdesk.ports.failure.FlowFailureException.Place;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.SuspendedEntityInteractionException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.form.FormException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.slf4j.MDC;

/**
 * Says of a command that has failed while an instance went on where that was ({@link FlowFailureException}). Innermost, as
 * only there the engine still knows.
 */
final class FlowFailureInterceptor extends CommandInterceptor {
    /** Refused for what the caller has sent, may not do, or does at the wrong moment. */
    private static final List<Class<? extends Exception>> REFUSALS = List.of(
            RestException.class,
            FormException.class,
            AuthorizationException.class,
            SuspendedEntityInteractionException.class);

    @Override
    public <T> T execute(Command<T> command) {
        try {
            return next.execute(command);
        } catch (RuntimeException failure) {
            if (isOfAFlow(failure)) {
                place().map(place -> new FlowFailureException(place, FailureReason.of(failure)))
                        .ifPresent(failure::addSuppressed);
            }
            throw failure;
        }
    }

    private static boolean isOfAFlow(RuntimeException failure) {
        return FlowFailureException.behind(failure).isEmpty()
                && !CollisionDetector.isCollision(failure)
                && ExceptionCauses.of(failure)
                        .noneMatch(cause -> REFUSALS.stream().anyMatch(refusal -> refusal.isInstance(cause)));
    }

    /** Where the instance stood that the command has moved last; empty where it moved none. */
    private static Optional<Place> place() {
        ProcessEngineConfigurationImpl engine = Context.getProcessEngineConfiguration();
        String element =
                Context.getCommandInvocationContext().getProcessDataContext().getLatestActivityId();
        return Optional.ofNullable(MDC.get(engine.getLoggingContextProcessDefinitionId()))
                .map(engine.getDeploymentCache()::findProcessDefinitionFromCache)
                .filter(flow -> flow.findActivity(element) != null)
                .map(flow -> place(flow, element, MDC.get(engine.getLoggingContextProcessInstanceId())));
    }

    private static Place place(ProcessDefinitionEntity flow, String element, String instance) {
        return new Place(
                flow.getKey(),
                flow.getId(),
                instance,
                element,
                JobActivity.in(flow, element).label());
    }
}
