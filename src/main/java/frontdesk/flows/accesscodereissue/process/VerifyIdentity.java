package frontdesk.flows.accesscodereissue.process;

import static frontdesk.flows.accesscodereissue.process.AccessCodeReissueVariables.ADDRESS_ON_FILE;
import static frontdesk.flows.accesscodereissue.process.AccessCodeReissueVariables.DELIVER_BY;
import static frontdesk.flows.accesscodereissue.process.AccessCodeReissueVariables.IDENTITY_VERIFIED;
import static frontdesk.flows.accesscodereissue.process.AccessCodeReissueVariables.NOTICE_REFUSED;
import static frontdesk.flows.accesscodereissue.process.AccessCodeReissueVariables.REFERENCE_NUMBER;
import static frontdesk.flows.accesscodereissue.process.AccessCodeReissueVariables.VERIFY_REASON;

import frontdesk.domain.MailingAddress;
import frontdesk.domain.ReferenceNumber;
import frontdesk.domain.RequestStatus;
import frontdesk.engine.ModelStep;
import frontdesk.engine.OfficerTask;
import frontdesk.engine.Variable;
import frontdesk.ports.NoticeAddresses;
import frontdesk.ports.Requests;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;

@Component
@ModelStep(
        label = "Verify who asks",
        does = "The officer verifies who asks for a code, and where it goes where no " + "address is on file.")
class VerifyIdentity implements OfficerTask {
    private static final Variable<String> NOTE = Variable.text("note");
    private static final String LETTER = "LETTER";
    private static final String CAME_BACK = "The last notice could not be delivered to the address on file.";

    private final Requests requests;
    private final NoticeAddresses addresses;
    private final IdentityBrief brief;

    VerifyIdentity(Requests requests, NoticeAddresses addresses, IdentityBrief brief) {
        this.requests = requests;
        this.addresses = addresses;
        this.brief = brief;
    }

    @Override
    public Set<String> takes() {
        Set<String> names = new HashSet<>(ConfirmedAddress.names());
        names.add(IDENTITY_VERIFIED.name());
        names.add(NOTE.name());
        return Set.copyOf(names);
    }

    @Override
    public Set<String> shows() {
        return Stream.concat(
                        IdentityBrief.NAMES.stream(), Stream.of(REFERENCE_NUMBER.name(), "whyVerify", "addressNeeded"))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void appears(DelegateTask task) {
        ReferenceNumber reference = new ReferenceNumber(REFERENCE_NUMBER.in(task));
        requests.moveTo(reference, RequestStatus.IN_REVIEW);
        requests.tell(reference, "identity-check", Map.of());
    }

    @Override
    public Map<String, Object> brief(DelegateTask task) {
        Map<String, Object> all = new HashMap<>(brief.of(new ReferenceNumber(REFERENCE_NUMBER.in(task))));
        all.put(REFERENCE_NUMBER.name(), REFERENCE_NUMBER.in(task));
        all.put("whyVerify", NOTICE_REFUSED.in(task) ? CAME_BACK : VERIFY_REASON.in(task));
        all.put("addressNeeded", isAddressNeeded(task));
        return Map.copyOf(all);
    }

    @Override
    public void handedIn(DelegateExecution execution) {
        boolean verified = IDENTITY_VERIFIED
                .find(execution)
                .orElseThrow(() ->
                        new NotAccepted("Say whether you verified who asks: identityVerified must be true or false."));
        ReferenceNumber reference = new ReferenceNumber(execution.getProcessBusinessKey());
        Optional<MailingAddress> address = ConfirmedAddress.in(execution);
        if (verified && address.isEmpty() && isAddressNeeded(execution)) {
            throw new NotAccepted("Fill in the address to which the notice goes: addressLine1, addressCity,"
                    + " addressState and addressZipCode.");
        }
        address.ifPresent(confirmed -> {
            addresses.keep(reference, confirmed);
            DELIVER_BY.set(execution, LETTER);
        });
        NOTE.find(execution)
                .map(String::strip)
                .filter(note -> !note.isEmpty())
                .ifPresent(note -> requests.say(reference, Requests.Speaker.OFFICE_NOTE, note));
    }

    /** Where the address on file took no notice, by whichever way, a letter goes to one that the person confirms. */
    private static boolean isAddressNeeded(VariableScope scope) {
        return NOTICE_REFUSED.in(scope) || DELIVER_BY.in(scope).equals(LETTER) && !ADDRESS_ON_FILE.in(scope);
    }
}
