package frontdesk.flows.accesscodereissue.process.usertask;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.engine.brief.TaskBrief;
import frontdesk.engine.claim.ClaimBrief;
import frontdesk.flows.accesscodereissue.process.AddresseeResolver;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** All that an officer must see to verify who asks for a code, on one page. */
@Component
class VerifyIdentityBrief implements TaskBrief {
    private static final Set<String> OWN = Set.of("postalAddress", "whyVerify", "addressNeeded");

    private final ClaimBrief claim;
    private final AddresseeResolver addressees;
    private final NoticeAddressReview review;

    VerifyIdentityBrief(ClaimBrief claim, AddresseeResolver addressees, NoticeAddressReview review) {
        this.claim = claim;
        this.addressees = addressees;
        this.review = review;
    }

    @Override
    public Set<String> variables() {
        return Stream.concat(claim.variables().stream(), OWN.stream()).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Map<String, Object> of(DelegateTask task) {
        Map<String, Object> all = new HashMap<>(claim.of(task));
        all.put(
                "postalAddress",
                postalAddress(new ReferenceNumber(task.getExecution().getProcessBusinessKey())));
        all.put("whyVerify", review.why(task));
        all.put("addressNeeded", review.isAnythingNeeded(task));
        return Map.copyOf(all);
    }

    private String postalAddress(ReferenceNumber reference) {
        return addressees
                .of(reference)
                .filter(to -> to.address().isPresent())
                .map(to -> String.join("\n", to.lines()))
                .orElse("There is no mailing address on file.");
    }
}
