package frontdesk.engine.guard;

import frontdesk.engine.ShippedFolders;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The guard's rules for those parts of a node that look at models before the engine is asked. */
@Configuration(proxyBeanMethods = false)
class CheckupAtANode {
    @Bean
    ModelCheckup modelCheckup(ListableBeanFactory beans, ShippedFolders shipped) {
        return ModelCheckup.within(beans, shipped);
    }
}
