package frontdesk.web.cases;

import frontdesk.web.BodyRules;
import frontdesk.web.PossibleDates;
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
    BodyRules filingOfACase() {
        return dates.happened(CaseBody.class, "filedOn");
    }

    @Bean
    BodyRules filingOfALine() {
        return dates.happened(CaseLine.class, "filedOn");
    }

    @Bean
    BodyRules birthOfAnApplicant() {
        return dates.happened(ApplicantBody.class, "dateOfBirth");
    }

    @Bean
    BodyRules passingOfAMilestone() {
        return dates.happened(MilestoneBody.class, "on");
    }

    @Bean
    BodyRules biometricsAppointment() {
        return dates.appointed(BiometricsBody.class, "appointmentAt");
    }
}
