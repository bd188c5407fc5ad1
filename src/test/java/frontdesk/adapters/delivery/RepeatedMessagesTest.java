package frontdesk.adapters.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import frontdesk.adapters.channel.DeliveryResult;
import frontdesk.adapters.messages.MessageRenderer;
import frontdesk.domain.messaging.DeliveryState;
import frontdesk.domain.messaging.Relevance;
import frontdesk.domain.request.RequestStatus;
import frontdesk.ports.messaging.Notification;
import frontdesk.ports.messaging.Notification.Occasion;
import frontdesk.ports.messaging.Notifications.DeliveryFailed;
import frontdesk.ports.messaging.StoredNotifications;
import frontdesk.ports.request.Requests.Request;
import frontdesk.ports.request.Requests.Speaker;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A message is sent again by a job, which may wait; meanwhile what it says may have become untrue. */
class RepeatedMessagesTest {
    private final ScriptedChannel gateway = new ScriptedChannel(true);
    private final DeliveryLogWorld world = new DeliveryLogWorld(
            new DriverManagerDataSource("jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1".formatted(UUID.randomUUID())), gateway);
    private final KeptWords words = world.context.getBean(KeptWords.class);
    private final Request request = mock(Request.class);

    @BeforeEach
    void aQuestionIsOpen() {
        MessageRenderer templates = world.context.getBean(MessageRenderer.class);
        when(templates.relevance(DeliveryLogWorld.text().template())).thenReturn(Optional.of(Relevance.QUESTION));
        when(request.reference()).thenReturn(DeliveryLogWorld.REQUEST);
        when(request.status()).thenReturn(RequestStatus.WAITING_FOR_CUSTOMER);
        when(world.requests.find(DeliveryLogWorld.REQUEST)).thenReturn(Optional.of(request));
        world.step();
    }

    @AfterEach
    void closeTheWorld() {
        world.close();
    }

    @Test
    void aQuestionThatIsStillOpenIsAskedAgain() {
        String again = isToBeSentAgain();

        job(again);

        assertThat(gateway.takenReferences())
                .containsExactly(DeliveryLogWorld.text().reference(), again);
    }

    @Test
    void aQuestionThatIsAnsweredBeforeTheMailServerIsBackIsNotAskedAgainAndTheOfficerReadsSo() {
        String again = isToBeSentAgain();
        gateway.says(false, () -> new DeliveryResult.NotTaken("The mail server could not be reached."));
        assertThatThrownBy(() -> job(again)).isInstanceOf(DeliveryFailed.class);
        when(request.status()).thenReturn(RequestStatus.IN_REVIEW);

        job(again);

        assertThat(gateway.takenReferences())
                .containsExactly(DeliveryLogWorld.text().reference());
        assertThat(state(again)).isEqualTo(DeliveryState.EXPIRED);
        verify(world.requests, times(1))
                .say(eq(DeliveryLogWorld.REQUEST), eq(Speaker.OFFICE_NOTE), contains("its point had passed"));
    }

    @Test
    void whatTheGatewayHasTakenCountsAsSentThoughItIsOverSince() {
        String again = isToBeSentAgain();
        gateway.says(true, () -> {
            throw new IllegalStateException("The power went out");
        });
        assertThatThrownBy(() -> job(again)).isInstanceOf(IllegalStateException.class);
        when(request.status()).thenReturn(RequestStatus.IN_REVIEW);
        world.passes(DeliveryLogWorld.LONGEST_SEND.plus(Duration.ofSeconds(1)));

        job(again);

        assertThat(state(again)).isEqualTo(DeliveryState.SENT);
    }

    private String isToBeSentAgain() {
        Notification first = DeliveryLogWorld.text();
        Notification again = new Notification(
                Occasion.step(DeliveryLogWorld.REQUEST, "resend", 1),
                first.channel(),
                first.address(),
                first.language(),
                first.template(),
                Map.of(),
                List.of());
        world.context.getBean(NotificationRepository.class).add(again, DeliveryState.WAITING);
        words.repeat(first.reference(), again.reference());
        return again.reference();
    }

    private void job(String reference) {
        new TransactionTemplate(world.context.getBean(PlatformTransactionManager.class))
                .executeWithoutResult(transaction ->
                        world.context.getBean(StoredNotifications.class).send(reference));
    }

    private DeliveryState state(String reference) {
        return world.context
                .getBean(NotificationRepository.class)
                .find(reference)
                .orElseThrow()
                .state();
    }
}
