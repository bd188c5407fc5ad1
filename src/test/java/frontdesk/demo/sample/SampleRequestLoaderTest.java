package frontdesk.demo.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.json.JsonMapper;
import frontdesk.demo.JdbcClockOffsetStore;
import frontdesk.engine.clock.EngineClockOffset;
import frontdesk.engine.request.DemoProcessDriver;
import frontdesk.ports.appointment.AppointmentBook;
import frontdesk.ports.failure.FlowFailureException;
import frontdesk.ports.failure.FlowFailureException.Place;
import frontdesk.ports.request.RelatedRequests;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.transaction.support.TransactionOperations;

/** A node starts, whatever becomes of its sample requests. */
@ExtendWith(OutputCaptureExtension.class)
class SampleRequestLoaderTest {
    private static final Duration OFFSET = Duration.ofDays(3);

    private final DemoProcessDriver hands = mock();
    private final EngineClockOffset time = mock();

    @Test
    void aModelInForceThatFailsIsNamedAndTheStartGoesOn(CapturedOutput log) {
        var failure = new IllegalStateException("Ana Perez");
        failure.addSuppressed(new FlowFailureException(
                new Place("appointment-request", "version", "instance", "determine-urgency", "Determine urgency"),
                "${reason.length} names something that there is not."));
        when(hands.request(any(), any())).thenThrow(failure);

        start();

        assertThat(log.getAll())
                .contains("WARN")
                .contains("There are no sample requests: The flow \"appointment-request\" has failed at \"Determine"
                        + " urgency\" (determine-urgency): ${reason.length} names something that there is not.");
        verify(time).setOffset(OFFSET);
    }

    @Test
    void aModelInForceThatHasOtherTasksIsNamedToo(CapturedOutput log) {
        when(hands.request(any(), any())).thenThrow(new IllegalStateException("there is no task \"review\" open"));

        start();

        assertThat(log.getAll())
                .contains("There are no sample requests: The flow \"appointment-request\" has not taken one")
                .contains("there is no task \"review\" open");
    }

    private void start() {
        when(time.offsetTo(any())).thenReturn(OFFSET);
        new SampleRequestLoader(
                        JsonMapper.builder().findAndAddModules().build(),
                        hands,
                        mock(AppointmentBook.class),
                        time,
                        InstantSource.fixed(Instant.parse("2026-12-01T15:00:00Z")),
                        mock(JdbcClockOffsetStore.class),
                        TransactionOperations.withoutTransaction(),
                        mock(RelatedRequests.class),
                        mock(SampleTextReplies.class))
                .start();
    }
}
