package frontdesk.web.cases;

import frontdesk.domain.casefile.CaseFile.Biometrics;
import frontdesk.web.validation.PossibleAppointment;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Whether fingerprints and a photograph are needed, when and where. */
record BiometricsBody(
        boolean required,
        Optional<@PossibleAppointment OffsetDateTime> appointmentAt,
        Optional<@Pattern(regexp = CaseBody.OFFICE, message = CaseBody.OFFICE_RULE) String> office,
        @Min(0) @Max(1000) int timesRescheduled) {

    static BiometricsBody of(Biometrics biometrics) {
        return new BiometricsBody(
                biometrics.required(), biometrics.appointmentAt(), biometrics.office(), biometrics.timesRescheduled());
    }

    Biometrics toBiometrics() {
        return new Biometrics(required, appointmentAt, office, timesRescheduled);
    }
}
