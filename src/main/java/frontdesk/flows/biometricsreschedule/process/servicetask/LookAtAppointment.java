package frontdesk.flows.biometricsreschedule.process.servicetask;

import frontdesk.domain.casefile.CaseFile;
import frontdesk.domain.casefile.CaseFile.Biometrics;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.flows.biometricsreschedule.domain.RescheduleEligibilityFacts;
import frontdesk.flows.biometricsreschedule.domain.RescheduleRequest;
import frontdesk.flows.biometricsreschedule.process.CaseVariables;
import frontdesk.flows.biometricsreschedule.process.RescheduleCaseLookup;
import frontdesk.flows.biometricsreschedule.process.RescheduleRequestMapper;
import frontdesk.ports.casefile.CaseDirectory;
import frontdesk.ports.request.SafeContacts;
import java.time.InstantSource;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
@ElementTemplateInfo(
        label = "Look at the case and its appointment",
        does = "Looks the case up, and what the rules for moving an appointment ask " + "of it now.")
class LookAtAppointment implements JavaDelegate {
    private final RescheduleRequestMapper asked;
    private final CaseDirectory cases;
    private final RescheduleCaseLookup caseAtHand;
    private final SafeContacts safeContacts;
    private final InstantSource clock;

    LookAtAppointment(
            RescheduleRequestMapper asked,
            CaseDirectory cases,
            RescheduleCaseLookup caseAtHand,
            SafeContacts safeContacts,
            InstantSource clock) {
        this.asked = asked;
        this.cases = cases;
        this.caseAtHand = caseAtHand;
        this.safeContacts = safeContacts;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ReferenceNumber reference = new ReferenceNumber(execution.getProcessBusinessKey());
        RescheduleRequest request = asked.under(reference);
        Optional<CaseFile> caseFile = cases.find(request.receiptNumber());
        RescheduleEligibilityFacts facts = new RescheduleEligibilityFacts(request, caseFile, clock.instant());
        Optional<Biometrics> biometrics = caseFile.flatMap(CaseFile::biometrics);
        CaseVariables.write(execution, facts, biometrics);
        CaseVariables.SAFE_CONTACT.set(execution, safeContacts.mayAnswer(reference));
        CaseVariables.OFFICE_KNOWN.set(
                execution,
                biometrics.flatMap(Biometrics::office).isPresent()
                        && caseFile.flatMap(caseAtHand::newOffice).isPresent());
    }
}
