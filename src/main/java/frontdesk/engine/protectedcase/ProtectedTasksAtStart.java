package frontdesk.engine.protectedcase;

import frontdesk.ports.request.ProtectedCases;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Closes tasks of protected requests that were open already when Frontdesk was upgraded from a release that offered them
 * to all officers. Before the application is open, and under the engine's own start-up lock, so that nodes that start
 * together do not write the same twice.
 */
@Component
class ProtectedTasksAtStart implements SmartInitializingSingleton {
    private final ProtectedCases protectedCases;
    private final ProtectedTaskRestrictor tasks;
    private final ProcessEngineConfigurationImpl engine;

    ProtectedTasksAtStart(
            ProtectedCases protectedCases, ProtectedTaskRestrictor tasks, ProcessEngineConfigurationImpl engine) {
        this.protectedCases = protectedCases;
        this.tasks = tasks;
        this.engine = engine;
    }

    @Override
    public void afterSingletonsInstantiated() {
        engine.getCommandExecutorTxRequired().execute(context -> {
            context.getPropertyManager().acquireExclusiveLockForStartup();
            tasks.protect(protectedCases.underWay());
            return null;
        });
    }
}
