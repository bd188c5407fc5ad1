package frontdesk.flows.biometricsreschedule.process;

import static frontdesk.flows.biometricsreschedule.process.CaseVariables.PRESENT_APPOINTMENT_AT;
import static frontdesk.flows.biometricsreschedule.process.CaseVariables.PRESENT_OFFICE;
import static frontdesk.flows.biometricsreschedule.process.CaseVariables.TIMES_RESCHEDULED;

import frontdesk.domain.appointment.Office;
import frontdesk.domain.casefile.CaseFile;
import frontdesk.domain.casefile.CaseFile.Biometrics;
import frontdesk.domain.casefile.ZipCode;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.flows.biometricsreschedule.domain.RescheduleRequest;
import frontdesk.ports.appointment.BiometricsAppointments.CaseAppointment;
import frontdesk.ports.appointment.Offices;
import frontdesk.ports.casefile.CaseDirectory;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.function.Predicate;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;

/** Looks up the case that a request is about, its appointment as the flow has looked at it, and where the new one is to be. */
@Component
public class RescheduleCaseLookup {
    private final RescheduleRequestMapper asked;
    private final CaseDirectory cases;
    private final Offices offices;

    RescheduleCaseLookup(RescheduleRequestMapper asked, CaseDirectory cases, Offices offices) {
        this.asked = asked;
        this.cases = cases;
        this.offices = offices;
    }

    /** The appointment as the flow knows it, which is not always as the record has it by now. */
    public CaseAppointment appointment(VariableScope scope, ReferenceNumber reference) {
        return new CaseAppointment(
                asked.under(reference).receiptNumber(),
                PRESENT_OFFICE.in(scope),
                OffsetDateTime.parse(PRESENT_APPOINTMENT_AT.in(scope)).toInstant(),
                TIMES_RESCHEDULED.in(scope));
    }

    /** The same in the time of its office, or as the record writes it where the office is not known here. */
    public ZonedDateTime appointmentAt(VariableScope scope) {
        OffsetDateTime at = OffsetDateTime.parse(PRESENT_APPOINTMENT_AT.in(scope));
        return offices.find(PRESENT_OFFICE.in(scope))
                .map(office -> at.atZoneSameInstant(office.timeZone()))
                .orElseGet(at::toZonedDateTime);
    }

    /** Where the new appointment is to be: see {@link #newOffice(CaseFile)}. */
    public Optional<Office> newOffice(RescheduleRequest request) {
        return cases.find(request.receiptNumber()).flatMap(this::newOffice);
    }

    /**
     * The present appointment's office, unless the ZIP code where the applicant lives says otherwise: another one
     * serves it, and the present one, which names the ZIP codes that it serves, does not.
     */
    public Optional<Office> newOffice(CaseFile caseFile) {
        ZipCode home = caseFile.applicant().mailingAddress().zipCode();
        Optional<Office> present =
                caseFile.biometrics().flatMap(Biometrics::office).flatMap(offices::find);
        Predicate<Office> isFarAway = office -> !office.zipPrefixes().isEmpty() && !office.serves(home);
        return present.filter(isFarAway.negate())
                .or(() -> offices.biometricsOfficeFor(home))
                .or(() -> present);
    }
}
