package frontdesk.flows.biometricsreschedule.domain;

import frontdesk.domain.casefile.CaseFile;
import frontdesk.domain.casefile.CaseFile.Biometrics;
import frontdesk.domain.casefile.CaseFile.Representative;
import frontdesk.domain.request.Requester.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/** What the rules for moving an appointment online ask of a case, at one moment. */
public record RescheduleEligibilityFacts(RescheduleRequest asked, Optional<CaseFile> caseFile, Instant now) {
    private static final double MILLIS_OF_AN_HOUR = Duration.ofHours(1).toMillis();

    /** Whether the account is the one of the party that the requester says to be; false where there is no such case. */
    public boolean isAccountLinked() {
        Optional<String> linked = asked.requester().role() == Role.APPLICANT
                ? caseFile.flatMap(CaseFile::accountNumber)
                : representative().flatMap(Representative::accountNumber);
        return linked.filter(asked.accountNumber()::equals).isPresent();
    }

    /** The applicant may always act, a representative with a Form G-28 on file for the case. */
    public boolean mayRequesterAct() {
        return asked.requester().role() == Role.APPLICANT
                || representative().filter(Representative::g28OnFile).isPresent();
    }

    /** The case's status by name; empty where there is no such case. */
    public String caseStatus() {
        return caseFile.map(known -> known.status().name()).orElse("");
    }

    /** The name of the form, such as I-765; empty where there is no such case. */
    public String form() {
        return caseFile.map(CaseFile::form).orElse("");
    }

    public boolean isBiometricsRequired() {
        return biometrics().filter(Biometrics::required).isPresent();
    }

    public Optional<Instant> appointmentAt() {
        return biometrics().flatMap(Biometrics::appointmentAt).map(OffsetDateTime::toInstant);
    }

    /** Elapsed time, whatever the clocks do in between; negative where the appointment has passed, 0 where there is none. */
    public double hoursUntilAppointment() {
        return appointmentAt()
                .map(at -> Duration.between(now, at).toMillis() / MILLIS_OF_AN_HOUR)
                .orElse(0.0);
    }

    public int timesRescheduled() {
        return biometrics().map(Biometrics::timesRescheduled).orElse(0);
    }

    private Optional<Biometrics> biometrics() {
        return caseFile.flatMap(CaseFile::biometrics);
    }

    private Optional<Representative> representative() {
        return caseFile.flatMap(CaseFile::representative);
    }
}
