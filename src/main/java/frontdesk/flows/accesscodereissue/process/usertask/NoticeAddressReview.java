package frontdesk.flows.accesscodereissue.process.usertask;

import static frontdesk.flows.accesscodereissue.process.AccessCodeReissueVariables.ADDRESS_ON_FILE;
import static frontdesk.flows.accesscodereissue.process.AccessCodeReissueVariables.DELIVER_BY;
import static frontdesk.flows.accesscodereissue.process.AccessCodeReissueVariables.NOTICE_REFUSED;
import static frontdesk.flows.accesscodereissue.process.AccessCodeReissueVariables.REFERENCE_NUMBER;
import static frontdesk.flows.accesscodereissue.process.AccessCodeReissueVariables.VERIFY_REASON;

import frontdesk.domain.casefile.MailingAddress;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.engine.usertask.UserTaskHandler.SubmissionRejectedException;
import frontdesk.flows.accesscodereissue.domain.Addressee;
import frontdesk.flows.accesscodereissue.process.AddresseeResolver;
import frontdesk.flows.accesscodereissue.process.LetterCheck;
import frontdesk.ports.request.NoticeAddresses;
import frontdesk.ports.request.NoticeAddresses.Confirmed;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;

/** Where a notice goes, as an officer sees and corrects it. */
@Component
class NoticeAddressReview {
    private static final String LETTER = "LETTER";
    private static final String CAME_BACK = "The last notice could not be delivered to the address on file.";

    private final NoticeAddresses confirmed;
    private final AddresseeResolver addressees;
    private final LetterCheck check;

    NoticeAddressReview(NoticeAddresses confirmed, AddresseeResolver addressees, LetterCheck check) {
        this.confirmed = confirmed;
        this.addressees = addressees;
        this.check = check;
    }

    /** Why an officer looks at the request. */
    String why(VariableScope scope) {
        Optional<String> obstacle = obstacle(scope);
        Optional<String> cameBack = Optional.of(CAME_BACK).filter(sentence -> obstacle.isEmpty());
        return Stream.of(NOTICE_REFUSED.in(scope) ? cameBack : VERIFY_REASON.find(scope), obstacle)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    /** Whether a name or an address has to be given before a notice can leave. */
    boolean isAnythingNeeded(VariableScope scope) {
        return isAddressNeeded(scope) || obstacle(scope).isPresent();
    }

    /**
     * Keeps what the officer gave for this request.
     *
     * @throws SubmissionRejectedException where the notice could not leave with it
     */
    void submitted(VariableScope scope, boolean verified) {
        ReferenceNumber reference = reference(scope);
        Optional<MailingAddress> address = AddressSubmission.in(scope);
        Optional<String> name = AddressSubmission.name(scope);
        if (verified && address.isEmpty() && isAddressNeeded(scope)) {
            throw new SubmissionRejectedException(
                    AddressSubmission.LINE_1.name(),
                    "Fill in the address to which the notice goes: street or P.O. box, city, state and ZIP code.");
        }
        Optional<Addressee> to = addressees.of(reference).map(present -> present.with(name, address));
        if (verified && (isByLetter(scope) || address.isPresent())) {
            to.flatMap(check::obstacle).ifPresent(obstacle -> {
                throw new SubmissionRejectedException(obstacle);
            });
        }
        if (name.isPresent() || address.isPresent()) {
            Optional<String> given = name.or(() -> confirmed.of(reference).flatMap(Confirmed::name));
            address.or(() -> to.flatMap(Addressee::address))
                    .ifPresent(there -> confirmed.keep(reference, new Confirmed(given, there)));
        }
        address.ifPresent(there -> DELIVER_BY.set(scope, LETTER));
    }

    private Optional<String> obstacle(VariableScope scope) {
        return isByLetter(scope) ? addressees.of(reference(scope)).flatMap(check::obstacle) : Optional.empty();
    }

    /** Where the address on file took no notice, by whichever way, a letter goes to one that the person confirms. */
    private boolean isAddressNeeded(VariableScope scope) {
        return NOTICE_REFUSED.in(scope) && obstacle(scope).isEmpty() || isByLetter(scope) && !ADDRESS_ON_FILE.in(scope);
    }

    private static boolean isByLetter(VariableScope scope) {
        return DELIVER_BY.in(scope).equals(LETTER);
    }

    private static ReferenceNumber reference(VariableScope scope) {
        return new ReferenceNumber(REFERENCE_NUMBER.in(scope));
    }
}
