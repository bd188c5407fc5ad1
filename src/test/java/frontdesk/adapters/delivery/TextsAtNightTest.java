package frontdesk.adapters.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import frontdesk.adapters.channel.DeliveryResult;
import frontdesk.domain.messaging.DeliveryState;
import frontdesk.ports.messaging.Notification.Validity;
import frontdesk.ports.messaging.Notifications.Delivery;
import frontdesk.ports.messaging.Notifications.DeliveryFailed;
import frontdesk.ports.messaging.Notifications.OutsideHours;
import frontdesk.ports.request.Requests;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Whoever sends asks the clock at the moment of sending, whatever has led to it. */
class TextsAtNightTest {
    private static final Delivery SENT = new Delivery.Sent();

    private final ScriptedChannel gateway = new ScriptedChannel(true);
    private final DeliveryLogWorld world = new DeliveryLogWorld(
            new DriverManagerDataSource("jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1".formatted(UUID.randomUUID())), gateway);

    @AfterEach
    void closeTheWorld() {
        world.close();
    }

    @Test
    void aTextThatIsTriedAgainAtNightWaitsForTheMorningAndIsSentOnce() {
        gateway.says(false, () -> new DeliveryResult.NotTaken("The gateway could not be reached."));
        assertThatThrownBy(world::step).isInstanceOf(DeliveryFailed.class);
        Instant morning = world.now().plus(Duration.ofHours(14));
        world.opensAt(morning);

        assertThatThrownBy(world::step)
                .isInstanceOfSatisfying(
                        OutsideHours.class,
                        outside -> assertThat(outside.next()).isEqualTo(morning));
        assertThat(gateway.takenReferences()).isEmpty();

        world.passes(Duration.ofHours(14));
        assertThat(world.step()).isEqualTo(SENT);
        assertThat(gateway.takenReferences()).hasSize(1);
    }

    @Test
    void atNightTheGatewayIsAskedWhatBecameOfATryThatWasCutOffButGetsNothing() {
        gateway.says(false, () -> {
            throw new IllegalStateException("The power went out");
        });
        assertThatThrownBy(world::step).isInstanceOf(IllegalStateException.class);
        world.passes(DeliveryLogWorld.LONGEST_SEND);
        world.opensAt(world.now().plus(Duration.ofHours(9)));

        assertThatThrownBy(world::step).isInstanceOf(OutsideHours.class);

        assertThat(world.state()).isEqualTo(DeliveryState.WAITING);
        assertThat(gateway.takenReferences()).isEmpty();
    }

    @Test
    void whatWasTakenByDayIsKnownToBeSentAtNightToo() {
        world.step();
        world.opensAt(world.now().plus(Duration.ofHours(9)));

        assertThat(world.step()).isEqualTo(SENT);
        assertThat(gateway.takenReferences()).hasSize(1);
    }

    @Test
    void theHoursAreAskedForByWhatTheTextPromises() {
        world.step(Validity.promising(Duration.ofMinutes(90)));

        assertThat(world.asked).containsExactly(Duration.ofMinutes(90));
    }

    @Test
    void aMessageWhosePointHasPassedIsNotSentAndTheRecordSaysWhyOnce() {
        Validity halfAnHour = Validity.until(world.now().plus(Duration.ofMinutes(30)));
        gateway.says(false, () -> new DeliveryResult.NotTaken("The gateway could not be reached."));
        assertThatThrownBy(() -> world.step(halfAnHour)).isInstanceOf(DeliveryFailed.class);

        world.passes(Duration.ofMinutes(30));

        assertThat(world.step(halfAnHour)).isEqualTo(new Delivery.Expired());
        assertThat(world.step(halfAnHour)).isEqualTo(new Delivery.Expired());
        assertThat(world.state()).isEqualTo(DeliveryState.EXPIRED);
        assertThat(gateway.takenReferences()).isEmpty();
        verify(world.requests, times(1))
                .say(eq(DeliveryLogWorld.REQUEST), eq(Requests.Speaker.OFFICE_NOTE), contains("its point had passed"));
    }

    @Test
    void aMessageThatWasTakenInTimeCountsAsSentAfterwards() {
        Validity halfAnHour = Validity.until(world.now().plus(Duration.ofMinutes(30)));
        world.step(halfAnHour);

        world.passes(Duration.ofHours(1));

        assertThat(world.step(halfAnHour)).isEqualTo(SENT);
    }
}
