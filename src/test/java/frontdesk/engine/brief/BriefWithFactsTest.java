package frontdesk.engine.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.ports.request.Requests;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.junit.jupiter.api.Test;

/** A flow lays out what was asked by naming it. */
class BriefWithFactsTest {
    private static final ReferenceNumber REFERENCE = new ReferenceNumber("AR-7K3M-9QXTC");

    private final Requests requests = mock(Requests.class);
    private final DelegateTask task = mock(DelegateTask.class, RETURNS_DEEP_STUBS);
    private final TaskBrief brief = new BriefWithFacts(new WhoAsks(), requests, Set.of("details", "accommodations"));

    @Test
    void itNamesWhatIsAskedBesideTheRest() {
        assertThat(brief.variables()).containsExactlyInAnyOrder("requesterName", "details", "accommodations");
    }

    @Test
    void whatWasNotAskedIsAnEmptyTextAndWhatIsNotNamedStaysAway() {
        when(task.getExecution().getProcessBusinessKey()).thenReturn(REFERENCE.value());
        when(requests.facts(REFERENCE)).thenReturn(Map.of("details", "I moved.", "zipCode", "20001"));

        assertThat(brief.of(task))
                .isEqualTo(Map.of("requesterName", "Ana Perez", "details", "I moved.", "accommodations", ""));
    }

    private static final class WhoAsks implements TaskBrief {
        @Override
        public Set<String> variables() {
            return Set.of("requesterName");
        }

        @Override
        public Map<String, Object> of(DelegateTask asked) {
            return Map.of("requesterName", "Ana Perez");
        }
    }
}
