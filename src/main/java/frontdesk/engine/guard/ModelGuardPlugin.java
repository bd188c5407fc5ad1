package frontdesk.engine.guard;

import frontdesk.engine.FolderDeployment;
import java.util.List;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Puts the guard at the engine's door, and lets models reach the beans that are meant for them only. First in order,
 * since whoever makes the engine's expression manager gives it these beans.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ModelGuardPlugin extends AbstractCamundaConfiguration {
    private final CodeWords code;

    ModelGuardPlugin(ListableBeanFactory beans) {
        code = new CodeWords(beans);
    }

    @Override
    public void preInit(SpringProcessEngineConfiguration engine) {
        engine.setBeans(new ExposedBeans(code));
        engine.setCustomPreDeployers(List.of(new FlowCompletion(code, FolderDeployment.SOURCE), new ModelGuard(code)));
    }
}
