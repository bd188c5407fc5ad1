package frontdesk.adapters.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import frontdesk.adapters.channel.DeliveryResult;
import frontdesk.domain.messaging.DeliveryState;
import frontdesk.ports.failure.ManualInterventionException;
import frontdesk.ports.messaging.Notifications.Delivery;
import frontdesk.ports.messaging.Notifications.DeliveryFailed;
import frontdesk.ports.messaging.Notifications.Reason;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What a step is told that must not make a secret anew while an older one may be on its way. */
@Execution(ExecutionMode.CONCURRENT)
class LookingBackTest {
    private static final Delivery SENT = new Delivery.Sent();

    private final ScriptedChannel gateway = new ScriptedChannel(true);
    private final ScriptedChannel mailServer = new ScriptedChannel(false);
    private final DeliveryLogWorld world = new DeliveryLogWorld(database(), gateway);

    @AfterEach
    void closeTheWorld() {
        world.close();
    }

    @Test
    void aMessageThatWasNeverTriedIsNotThereAndIsNotSentByAsking() {
        assertThat(world.soFar()).isEmpty();
        assertThat(gateway.takenReferences()).isEmpty();
    }

    @Test
    void aMessageThatWasTakenStandsThoughTheStepsOwnTransactionFailed() {
        assertThatThrownBy(() -> world.step(LookingBackTest::collision)).hasMessage("A job came in between");

        assertThat(world.soFar()).contains(SENT);
        assertThat(gateway.takenReferences()).hasSize(1);
    }

    @Test
    void aTryThatWasCutOffAfterTheGatewayTookItIsAskedAboutAndStands() {
        cutOff(true);

        assertThat(world.soFar()).contains(SENT);
        assertThat(world.state()).isEqualTo(DeliveryState.SENT);
        assertThat(gateway.takenReferences()).hasSize(1);
    }

    @Test
    void aTryThatWasCutOffBeforeTheGatewayTookItMayBeMadeAnew() {
        cutOff(false);

        assertThat(world.soFar()).isEmpty();
        assertThat(world.state()).isEqualTo(DeliveryState.WAITING);
        assertThat(world.step()).isEqualTo(SENT);
        assertThat(gateway.takenReferences()).hasSize(1);
    }

    @Test
    void whileAnotherTryMayBeUnderWayNothingIsMadeAnew() {
        cutOff(false);
        world.passes(Duration.ofSeconds(-1));

        assertThatThrownBy(world::soFar)
                .isInstanceOf(DeliveryFailed.class)
                .hasMessage("Another try to send this message is still under way.");
    }

    @Test
    void whatWasCertainlyNotTakenMayBeMadeAnew() {
        gateway.says(false, () -> new DeliveryResult.NotTaken("The gateway could not be reached."));
        assertThatThrownBy(world::step).isInstanceOf(DeliveryFailed.class);

        assertThat(world.soFar()).isEmpty();
    }

    @Test
    void whatWasRefusedStaysRefused() {
        gateway.says(false, () -> new DeliveryResult.Refused("No such address."));
        world.step();

        assertThat(world.soFar()).contains(new Delivery.Undeliverable(Reason.REFUSED));
    }

    @Test
    void whereTheAnswerWasLostTheGatewayIsAsked() {
        gateway.says(true, () -> new DeliveryResult.Unknown("The connection broke."));
        assertThatThrownBy(world::step).isInstanceOf(DeliveryFailed.class);

        assertThat(world.soFar()).contains(SENT);
    }

    @Test
    void whereNobodyCanBeAskedAnOperatorDecidesWhetherItIsMadeAnew() {
        try (DeliveryLogWorld mail = new DeliveryLogWorld(database(), mailServer)) {
            mailServer.says(true, LookingBackTest::powerCut);
            assertThatThrownBy(mail::step).isInstanceOf(IllegalStateException.class);
            mail.passes(DeliveryLogWorld.LONGEST_SEND);

            assertThatThrownBy(mail::soFar).isInstanceOf(ManualInterventionException.class);
            assertThat(mail.unknowns().list(10)).hasSize(1);

            assertThat(mail.soFar()).as("the operator has it tried again").isEmpty();
        }
    }

    @Test
    void whatAnOperatorFoundTakenStands() {
        try (DeliveryLogWorld mail = new DeliveryLogWorld(database(), mailServer)) {
            mailServer.says(true, () -> new DeliveryResult.Unknown("The connection broke."));
            assertThatThrownBy(mail::step).isInstanceOf(ManualInterventionException.class);

            mail.unknowns().wasTaken(DeliveryLogWorld.text().reference());

            assertThat(mail.soFar()).contains(SENT);
        }
    }

    /** A node dies in the middle of a try, and the longest that a try can take has passed. */
    private void cutOff(boolean afterItWasTaken) {
        gateway.says(afterItWasTaken, LookingBackTest::powerCut);
        assertThatThrownBy(world::step).isInstanceOf(IllegalStateException.class);
        world.passes(DeliveryLogWorld.LONGEST_SEND);
    }

    private static DeliveryResult powerCut() {
        throw new IllegalStateException("The power went out");
    }

    private static void collision() {
        throw new IllegalStateException("A job came in between");
    }

    private static DataSource database() {
        return new DriverManagerDataSource(
                "jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000".formatted(UUID.randomUUID()));
    }
}
