package frontdesk.engine.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import frontdesk.domain.casefile.CaseClaim;
import frontdesk.domain.casefile.ReceiptNumber;
import frontdesk.domain.request.Language;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.domain.request.RequestStatus;
import frontdesk.domain.request.Requester;
import frontdesk.engine.brief.CaseSummaryFormatter;
import frontdesk.engine.brief.RequestBrief;
import frontdesk.ports.casefile.CaseDirectory;
import frontdesk.ports.request.Requests;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An officer reads what is known of the case that somebody claims, at any task of any flow. */
class ClaimBriefTest {
    private static final ReferenceNumber REFERENCE = new ReferenceNumber("AR-7K3M-9QXTC");
    private static final Requester REQUESTER = new Requester(
            Requester.Role.APPLICANT, "Ana Perez", Optional.of("ana@example.org"), Optional.empty(), Language.EN);
    private static final CaseClaim CLAIM =
            new CaseClaim(REQUESTER, new ReceiptNumber("IOE0912345678"), LocalDate.parse("1990-02-03"));

    private final Requests requests = mock(Requests.class);
    private final RequestBrief request = mock(RequestBrief.class);
    private final CaseSummaryFormatter caseLines = mock(CaseSummaryFormatter.class);
    private final DelegateTask task = mock(DelegateTask.class, RETURNS_DEEP_STUBS);
    private final ClaimBrief brief =
            new ClaimBrief(request, new CaseClaims(requests, mock(CaseDirectory.class)), caseLines);

    @BeforeEach
    void aTask() {
        when(task.getExecution().getProcessBusinessKey()).thenReturn(REFERENCE.value());
        when(request.with(any(), any())).thenAnswer(call -> new HashMap<>(call.<Map<String, Object>>getArgument(0)));
        when(caseLines.of(CLAIM)).thenReturn(List.of("Form I-765", "The date of birth is the one on file."));
        when(requests.find(REFERENCE)).thenReturn(Optional.of(received()));
    }

    @Test
    void theCaseStandsInPlainLines() {
        when(requests.facts(REFERENCE)).thenReturn(CLAIM.facts());

        assertThat(brief.of(task))
                .isEqualTo(Map.of("caseSummary", "Form I-765\nThe date of birth is the one on file."));
        assertThat(brief.variables()).contains("caseSummary").containsAll(RequestBrief.NAMES);
    }

    @Test
    void aRequestThatClaimsNoCaseIsLaidOutAllTheSame() {
        when(requests.facts(REFERENCE)).thenReturn(Map.of("topic", "OTHER"));

        assertThat(brief.of(task)).isEqualTo(Map.of("caseSummary", "No case is claimed."));
    }

    private static Requests.Request received() {
        return new Requests.Request(
                REFERENCE,
                "access-code-reissue",
                RequestStatus.RECEIVED,
                Optional.empty(),
                REQUESTER,
                Instant.EPOCH,
                Instant.EPOCH,
                Optional.empty());
    }
}
