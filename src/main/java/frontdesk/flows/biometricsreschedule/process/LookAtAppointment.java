package frontdesk.flows.biometricsreschedule.process;

import frontdesk.domain.CaseFile;
import frontdesk.domain.CaseFile.Biometrics;
import frontdesk.domain.ReferenceNumber;
import frontdesk.engine.ModelStep;
import frontdesk.flows.biometricsreschedule.domain.AppointmentFacts;
import frontdesk.flows.biometricsreschedule.domain.RescheduleRequest;
import frontdesk.ports.CaseDirectory;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
@ModelStep(
        label = "Look at the case and its appointment",
        does = "Looks the case up, and what the rules for moving an appointment ask " + "of it now.")
class LookAtAppointment implements JavaDelegate {
    private final AskedFor asked;
    private final CaseDirectory cases;
    private final CaseAtHand caseAtHand;
    private final InstantSource clock;

    LookAtAppointment(AskedFor asked, CaseDirectory cases, CaseAtHand caseAtHand, InstantSource clock) {
        this.asked = asked;
        this.cases = cases;
        this.caseAtHand = caseAtHand;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        RescheduleRequest request = asked.under(new ReferenceNumber(execution.getProcessBusinessKey()));
        Optional<CaseFile> caseFile = cases.find(request.receiptNumber());
        AppointmentFacts facts = new AppointmentFacts(request, caseFile, clock.instant());
        Optional<Biometrics> biometrics = caseFile.flatMap(CaseFile::biometrics);
        CaseVariables.write(execution, facts);
        Optional<String> present = biometrics.flatMap(Biometrics::office);
        CaseVariables.PRESENT_OFFICE.set(execution, present.orElse(""));
        CaseVariables.OFFICE_KNOWN.set(
                execution,
                present.isPresent() && caseFile.flatMap(caseAtHand::newOffice).isPresent());
        CaseVariables.PRESENT_APPOINTMENT_AT.set(
                execution,
                biometrics
                        .flatMap(Biometrics::appointmentAt)
                        .map(OffsetDateTime::toString)
                        .orElse(""));
    }
}
