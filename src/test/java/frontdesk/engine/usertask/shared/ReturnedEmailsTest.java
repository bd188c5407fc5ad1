package frontdesk.engine.usertask.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import frontdesk.domain.messaging.DeliveryState;
import frontdesk.domain.request.Language;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.ports.messaging.MessageLog;
import frontdesk.ports.messaging.MessageLog.Entry;
import frontdesk.ports.messaging.MessageLog.Words;
import frontdesk.ports.messaging.MessageResending;
import frontdesk.ports.messaging.Notification.Channel;
import frontdesk.ports.request.Requests;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Several e-mails of a request came back, and each has a task of its own. */
class ReturnedEmailsTest {
    private static final ReferenceNumber REQUEST = new ReferenceNumber("AR-7K3M-9QXTC");

    private final MessageLog messages = mock(MessageLog.class);
    private final ReturnedEmails returned =
            new ReturnedEmails(messages, mock(MessageResending.class), mock(Requests.class));

    @Test
    void theLastOneIsShownFirst() {
        log(email("receipt", DeliveryState.FAILED), email("reminder", DeliveryState.FAILED));

        assertThat(shown()).isEqualTo("reminder");
    }

    @Test
    void onceItIsSentAgainTheOneBeforeIsShown() {
        log(
                email("receipt", DeliveryState.FAILED),
                email("reminder", DeliveryState.FAILED),
                again("resend-1", "reminder", DeliveryState.WAITING));

        assertThat(shown()).isEqualTo("receipt");
    }

    @Test
    void whatCameBackOnceMoreIsShownUntilItGoesOut() {
        Entry receipt = email("receipt", DeliveryState.FAILED);
        Entry reminder = email("reminder", DeliveryState.FAILED);
        Entry first = again("resend-1", "reminder", DeliveryState.REFUSED);

        log(receipt, reminder, first);
        assertThat(shown()).isEqualTo("resend-1");

        log(receipt, reminder, first, again("resend-2", "resend-1", DeliveryState.SENT));
        assertThat(shown()).isEqualTo("receipt");
    }

    private Object shown() {
        return returned.of(REQUEST).get("returnedSubject");
    }

    private void log(Entry... entries) {
        when(messages.of(REQUEST)).thenReturn(List.of(entries));
    }

    private static Entry email(String name, DeliveryState state) {
        return entry(name, state, Optional.empty());
    }

    private static Entry again(String name, String repeats, DeliveryState state) {
        return entry(name, state, Optional.of(repeats));
    }

    private static Entry entry(String name, DeliveryState state, Optional<String> repeats) {
        return new Entry(
                name,
                Channel.EMAIL,
                "ana@example.org",
                "some-flow/" + name,
                Language.EN,
                state,
                Optional.empty(),
                Optional.of(new Words(name, "We open at 8.", false, List.of())),
                repeats,
                Instant.EPOCH,
                Optional.empty());
    }
}
