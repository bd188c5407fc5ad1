package frontdesk.engine.claim;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.engine.brief.CaseSummaryFormatter;
import frontdesk.engine.brief.RequestBrief;
import frontdesk.engine.brief.TaskBrief;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/**
 * What an officer must see of a request that claims a case: beside the {@link RequestBrief} {@code caseSummary}, which says
 * whether the date of birth is the one on file.
 */
@Component
public class ClaimBrief implements TaskBrief {
    private static final Set<String> NAMES = RequestBrief.with(Set.of("caseSummary"));

    private final RequestBrief request;
    private final CaseClaims claims;
    private final CaseSummaryFormatter caseLines;

    ClaimBrief(RequestBrief request, CaseClaims claims, CaseSummaryFormatter caseLines) {
        this.request = request;
        this.claims = claims;
        this.caseLines = caseLines;
    }

    @Override
    public Set<String> variables() {
        return NAMES;
    }

    @Override
    public Map<String, Object> of(DelegateTask task) {
        List<String> lines = claims.find(new ReferenceNumber(task.getExecution().getProcessBusinessKey()))
                .map(caseLines::of)
                .orElse(List.of("No case is claimed."));
        return request.with(Map.of("caseSummary", String.join("\n", lines)), task);
    }
}
