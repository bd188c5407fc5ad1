package frontdesk.engine.protectedcase;

import frontdesk.domain.request.AccessRole;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.engine.process.ProcessRegistry;
import frontdesk.ports.request.ProtectedCases;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Offers the tasks of a protected request to those who are trained for it, whatever its model says: what an officer
 * would get, members of {@code protected-cases} get, and supervisors without that right do not see the task.
 */
@Component
public class ProtectedTaskListener implements TaskListener {
    private static final String OFFICERS = AccessRole.OFFICER.group();

    private final ObjectProvider<ProtectedCases> protectedCases;
    private final ProcessRegistry flows;

    /** The record is asked for late, since it uses the engine that is being built with these listeners. */
    ProtectedTaskListener(ObjectProvider<ProtectedCases> protectedCases, ProcessRegistry flows) {
        this.protectedCases = protectedCases;
        this.flows = flows;
    }

    /** The groups that a model offers a task to, but for a protected request. */
    public Expression guarded(Expression groups) {
        return new GuardedGroups(groups);
    }

    /** A task that is offered to neither kind of officers, such as a supervisor's. */
    @Override
    public void notify(DelegateTask task) {
        List<String> groups = task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .toList();
        boolean isDecided = groups.contains(OFFICERS) || groups.contains(AccessRole.PROTECTED_CASES.group());
        if (!isDecided && isProtected(task.getExecution())) {
            ProtectedTaskAuthorization.keepOutOf(task.getId());
        }
    }

    private boolean isProtected(DelegateExecution execution) {
        return flows.behind(execution)
                .flatMap(flow -> Optional.ofNullable(execution.getProcessBusinessKey()))
                .flatMap(ReferenceNumber::read)
                .filter(reference -> protectedCases.getObject().covers(reference))
                .isPresent();
    }

    /** What the model says, with the one queue in place of the other. */
    private final class GuardedGroups implements Expression {
        private final transient Expression groups;

        private GuardedGroups(Expression groups) {
            this.groups = groups;
        }

        @Override
        public Object getValue(VariableScope scope) {
            Object value = groups.getValue(scope);
            List<String> names = names(value);
            return names.contains(OFFICERS) && scope instanceof DelegateExecution execution && isProtected(execution)
                    ? names.stream()
                            .map(name -> name.equals(OFFICERS) ? AccessRole.PROTECTED_CASES.group() : name)
                            .distinct()
                            .toList()
                    : value;
        }

        private List<String> names(Object value) {
            Stream<?> all = value instanceof Collection<?> several
                    ? several.stream()
                    : Arrays.stream(String.valueOf(value).split(","));
            return all.map(String::valueOf).map(String::strip).toList();
        }

        @Override
        public void setValue(Object value, VariableScope scope) {
            groups.setValue(value, scope);
        }

        @Override
        public String getExpressionText() {
            return groups.getExpressionText();
        }

        @Override
        public boolean isLiteralText() {
            return groups.isLiteralText();
        }
    }
}
