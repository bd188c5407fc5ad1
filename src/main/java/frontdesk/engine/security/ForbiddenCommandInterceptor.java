package frontdesk.engine.security;

import java.util.Set;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.cmd.AddCommentCmd;
import org.camunda.bpm.engine.impl.cmd.CreateAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.DelegateTaskCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskBpmnErrorCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskEscalationCmd;
import org.camunda.bpm.engine.impl.cmd.ResolveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SaveAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceAtActivitiesCmd;
import org.camunda.bpm.engine.impl.cmd.UpdateCommentCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Refuses what only a flow may do when somebody asks for it from outside, over {@code /engine-rest} or through a web
 * application. The engine's permissions do not tell these apart from an officer's work, or do not ask at all.
 */
final class ForbiddenCommandInterceptor extends CommandInterceptor {
    private static final Set<Class<?>> REFUSED = Set.of(
            // Leaves a task by another way than its form.
            HandleTaskBpmnErrorCmd.class,
            HandleTaskEscalationCmd.class,
            // Sets variables of the flow without completing the task, so that nobody judges them.
            ResolveTaskCmd.class,
            DelegateTaskCmd.class,
            // Free text about a customer that would outlive the task, and that anybody could read.
            AddCommentCmd.class,
            UpdateCommentCmd.class,
            CreateAttachmentCmd.class,
            SaveAttachmentCmd.class,
            // Starts in the middle of a flow.
            StartProcessInstanceAtActivitiesCmd.class);

    private final IdentityService identities;

    ForbiddenCommandInterceptor(IdentityService identities) {
        this.identities = identities;
    }

    @Override
    public <T> T execute(Command<T> command) {
        if (REFUSED.contains(command.getClass()) && isAskedFromOutside()) {
            throw new AuthorizationException("Only a flow itself may do this");
        }
        return next.execute(command);
    }

    /** A command of a flow runs inside another one; the application's own calls carry no caller. */
    private boolean isAskedFromOutside() {
        return Context.getCommandContext() == null && identities.getCurrentAuthentication() != null;
    }
}
