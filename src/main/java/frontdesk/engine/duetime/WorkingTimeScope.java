package frontdesk.engine.duetime;

import frontdesk.engine.process.ExpressionBean;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.core.variable.CoreVariableInstance;
import org.camunda.bpm.engine.impl.core.variable.scope.AbstractVariableScope;
import org.camunda.bpm.engine.impl.core.variable.scope.SimpleVariableInstance;
import org.camunda.bpm.engine.impl.core.variable.scope.VariableInstanceFactory;
import org.camunda.bpm.engine.impl.core.variable.scope.VariableInstanceLifecycleListener;
import org.camunda.bpm.engine.impl.core.variable.scope.VariableStore;
import org.camunda.bpm.engine.variable.Variables;

/** A task's or an execution's variables, with other beans under the names of those that count working time. */
final class WorkingTimeScope extends AbstractVariableScope {
    private static final long serialVersionUID = 1L;

    private final transient VariableStore<CoreVariableInstance> beans = new VariableStore<>();
    private final AbstractVariableScope around;

    WorkingTimeScope(Map<String, ExpressionBean> beans, AbstractVariableScope around) {
        beans.forEach((name, bean) ->
                this.beans.addVariable(new SimpleVariableInstance(name, Variables.untypedValue(bean, true))));
        this.around = around;
    }

    @Override
    protected VariableStore<CoreVariableInstance> getVariableStore() {
        return beans;
    }

    @Override
    protected VariableInstanceFactory<CoreVariableInstance> getVariableInstanceFactory() {
        return (name, value, isTransient) -> new SimpleVariableInstance(name, value);
    }

    @Override
    protected List<VariableInstanceLifecycleListener<CoreVariableInstance>> getVariableInstanceLifecycleListeners() {
        return List.of();
    }

    @Override
    public AbstractVariableScope getParentVariableScope() {
        return around;
    }
}
