package frontdesk.flows.accesscodereissue.process.usertask;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.engine.brief.CaseSummaryFormatter;
import frontdesk.engine.brief.RequestBrief;
import frontdesk.engine.brief.TaskBrief;
import frontdesk.flows.accesscodereissue.domain.AccessCodeRequest;
import frontdesk.flows.accesscodereissue.process.AccessCodeRequestMapper;
import frontdesk.flows.accesscodereissue.process.servicetask.Addressees;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** All that an officer must see to verify who asks for a code, on one page. */
@Component
class VerifyIdentityBrief implements TaskBrief {
    private static final Set<String> NAMES =
            RequestBrief.with(Set.of("caseSummary", "postalAddress", "whyVerify", "addressNeeded"));

    private final RequestBrief requestBrief;
    private final AccessCodeRequestMapper facts;
    private final Addressees addressees;
    private final CaseSummaryFormatter caseLines;
    private final NoticeAddressReview review;

    VerifyIdentityBrief(
            RequestBrief requestBrief,
            AccessCodeRequestMapper facts,
            Addressees addressees,
            CaseSummaryFormatter caseLines,
            NoticeAddressReview review) {
        this.requestBrief = requestBrief;
        this.facts = facts;
        this.addressees = addressees;
        this.caseLines = caseLines;
        this.review = review;
    }

    @Override
    public Set<String> variables() {
        return NAMES;
    }

    @Override
    public Map<String, Object> of(DelegateTask task) {
        ReferenceNumber reference = new ReferenceNumber(task.getExecution().getProcessBusinessKey());
        AccessCodeRequest asked = facts.under(reference);
        return requestBrief.with(
                Map.of(
                        "caseSummary",
                                String.join(
                                        "\n",
                                        caseLines.of(asked.receiptNumber(), asked.requester(), asked.dateOfBirth())),
                        "postalAddress", postalAddress(reference),
                        "whyVerify", review.why(task),
                        "addressNeeded", review.isAnythingNeeded(task)),
                task);
    }

    private String postalAddress(ReferenceNumber reference) {
        return addressees
                .of(reference)
                .filter(to -> to.address().isPresent())
                .map(to -> String.join("\n", to.lines()))
                .orElse("There is no mailing address on file.");
    }
}
