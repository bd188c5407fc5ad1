package frontdesk.flows.accesscodereissue.web;

import frontdesk.web.json.BodyValidator;
import frontdesk.web.validation.PossibleDates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Somebody has been born on the date that they give, whether they ask for a code or redeem one. */
@Configuration(proxyBeanMethods = false)
class BirthDates {
    private static final String DATE_OF_BIRTH = "dateOfBirth";

    @Bean
    BodyValidator birthOfWhoAsks(PossibleDates dates) {
        return dates.happened(AccessCodeRequestBody.class, DATE_OF_BIRTH);
    }

    @Bean
    BodyValidator birthOfWhoRedeems(PossibleDates dates) {
        return dates.happened(RedemptionBody.class, DATE_OF_BIRTH);
    }
}
