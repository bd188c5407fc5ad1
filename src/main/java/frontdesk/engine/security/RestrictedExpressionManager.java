package frontdesk.engine.security;

import frontdesk.engine.process.ExecutingFlow;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.el.JuelExpression;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.ValueExpression;
import org.springframework.context.ApplicationContext;

/**
 * Evaluates the expressions of models, and of nobody else. A query that a caller submits may carry an expression too,
 * and the engine evaluates those inside {@code orQueries} although it was told not to (CVE-2026-109432). Expressions of
 * a model always have an instance around them; those of a query never have, and that is how they are known.
 */
final class RestrictedExpressionManager extends SpringExpressionManager {
    /** Tasklist's "my tasks" filters need these; they say only what the caller knows already. */
    private static final Set<String> WITHOUT_AN_INSTANCE = Set.of("${currentUser()}", "${currentUserGroups()}");

    private final ExecutingFlow flow;

    RestrictedExpressionManager(ApplicationContext context, Map<Object, Object> beans, ExecutingFlow flow) {
        super(context, beans);
        this.flow = flow;
    }

    @Override
    public Expression createExpression(String text) {
        return new ModelExpression(createValueExpression(text), this, text, flow);
    }

    private static final class ModelExpression extends JuelExpression {
        private final ExecutingFlow flow;

        ModelExpression(ValueExpression parsed, JuelExpressionManager expressions, String text, ExecutingFlow flow) {
            super(parsed, expressions, text);
            this.flow = flow;
        }

        @Override
        public Object getValue(VariableScope scope, BaseDelegateExecution execution) {
            if (scope == null && !isLiteralText() && !WITHOUT_AN_INSTANCE.contains(getExpressionText())) {
                throw new IllegalArgumentException("Expressions are not accepted in queries");
            }
            return flow.in(scope, () -> super.getValue(scope, execution));
        }
    }
}
