package frontdesk.web.cases;

import frontdesk.web.json.BodyValidator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rules over several fields of a case hold however it is fed. */
@Configuration(proxyBeanMethods = false)
class CaseValidationConfiguration {
    @Bean
    BodyValidator milestoneDatesOfCase() {
        return new MilestoneDatesValidator(CaseBody.class);
    }

    @Bean
    BodyValidator milestoneDatesOfImportLine() {
        return new MilestoneDatesValidator(CaseImportLine.class);
    }
}
