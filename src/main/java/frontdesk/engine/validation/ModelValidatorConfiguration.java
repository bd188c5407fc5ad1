package frontdesk.engine.validation;

import frontdesk.engine.deployment.BundledProcessFolders;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The validation's rules for those parts of a node that look at models before the engine is asked. */
@Configuration(proxyBeanMethods = false)
class ModelValidatorConfiguration {
    @Bean
    OfflineModelValidator modelCheckup(ListableBeanFactory beans, BundledProcessFolders shipped) {
        return OfflineModelValidator.within(beans, shipped);
    }
}
