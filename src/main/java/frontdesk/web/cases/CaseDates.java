package frontdesk.web.cases;

import frontdesk.web.json.BodyValidator;
import frontdesk.web.validation.PossibleDates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a case says has happened has, and its appointment is one that somebody can keep. */
@Configuration(proxyBeanMethods = false)
class CaseDates {
    private final PossibleDates dates;

    CaseDates(PossibleDates dates) {
        this.dates = dates;
    }

    @Bean
    BodyValidator filingOfACase() {
        return dates.happened(CaseBody.class, "filedOn");
    }

    @Bean
    BodyValidator filingOfALine() {
        return dates.happened(CaseImportLine.class, "filedOn");
    }

    @Bean
    BodyValidator birthOfAnApplicant() {
        return dates.happened(ApplicantBody.class, "dateOfBirth");
    }

    @Bean
    BodyValidator passingOfAMilestone() {
        return dates.happened(MilestoneBody.class, "on");
    }

    @Bean
    BodyValidator biometricsAppointment() {
        return dates.appointed(BiometricsBody.class, "appointmentAt");
    }
}
