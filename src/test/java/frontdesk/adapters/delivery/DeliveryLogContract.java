package frontdesk.adapters.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import frontdesk.adapters.channel.DeliveryResult;
import frontdesk.domain.messaging.DeliveryState;
import frontdesk.ports.failure.ManualInterventionException;
import frontdesk.ports.messaging.Notifications.Delivery;
import frontdesk.ports.messaging.Notifications.DeliveryFailed;
import frontdesk.ports.messaging.Notifications.Reason;
import frontdesk.ports.request.Requests;
import frontdesk.support.Race;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentMatchers;
import org.mockito.Mockito;

/** Whatever happens between a step and a gateway, a message goes out once, or somebody is asked. */
abstract class DeliveryLogContract {
    private static final Delivery SENT = new Delivery.Sent();
    private static final Delivery REFUSED = new Delivery.Undeliverable(Reason.REFUSED);

    private final ScriptedChannel gateway = new ScriptedChannel(true);
    private final ScriptedChannel mailServer = new ScriptedChannel(false);
    private final DeliveryLogWorld world;

    DeliveryLogContract(DataSource database) {
        world = new DeliveryLogWorld(database, gateway);
    }

    abstract DataSource another();

    @AfterEach
    void closeTheWorld() {
        world.close();
    }

    @Test
    void aStepWhoseOwnTransactionFailsAfterTheMessageWasTakenDoesNotSendItAgain() {
        assertThatThrownBy(() -> world.step(DeliveryLogContract::collision)).hasMessage("A job came in between");

        assertThat(world.step()).isEqualTo(SENT);
        assertThat(gateway.takenReferences()).hasSize(1);
    }

    @Test
    void aTryThatWasCutOffAfterTheGatewayTookItIsAskedAboutAndNotSentAgain() {
        gateway.says(true, DeliveryLogContract::powerCut);
        assertThatThrownBy(world::step).isInstanceOf(IllegalStateException.class);
        assertThat(world.state()).isEqualTo(DeliveryState.SENDING);

        world.passes(DeliveryLogWorld.LONGEST_SEND);

        assertThat(world.step()).isEqualTo(SENT);
        assertThat(gateway.takenReferences()).hasSize(1);
    }

    @Test
    void aTryThatWasCutOffBeforeTheGatewayTookItIsSentOnceItWasAsked() {
        gateway.says(false, DeliveryLogContract::powerCut);
        assertThatThrownBy(world::step).isInstanceOf(IllegalStateException.class);

        world.passes(DeliveryLogWorld.LONGEST_SEND);

        assertThat(world.step()).isEqualTo(SENT);
        assertThat(gateway.takenReferences()).hasSize(1);
    }

    @Test
    void whileAnotherTryMayBeUnderWayNobodySends() {
        gateway.says(true, DeliveryLogContract::powerCut);
        assertThatThrownBy(world::step).isInstanceOf(IllegalStateException.class);

        world.passes(DeliveryLogWorld.LONGEST_SEND.minusSeconds(1));

        assertThatThrownBy(world::step)
                .isInstanceOf(DeliveryFailed.class)
                .hasMessage("Another try to send this message is still under way.");
        assertThat(gateway.takenReferences()).hasSize(1);
    }

    @Test
    void whatWasCertainlyNotTakenIsSentByTheNextTry() {
        gateway.says(false, () -> new DeliveryResult.NotTaken("The gateway could not be reached."));
        assertThatThrownBy(world::step)
                .isInstanceOf(DeliveryFailed.class)
                .hasMessage("The gateway could not be reached.");
        assertThat(world.state()).isEqualTo(DeliveryState.WAITING);

        assertThat(world.step()).isEqualTo(SENT);
        assertThat(gateway.takenReferences()).hasSize(1);
    }

    @Test
    void whatIsRefusedIsToldToTheFlowEachTimeAndNeverTriedAgain() {
        gateway.says(false, () -> new DeliveryResult.Refused("No such number."));

        assertThat(world.step()).isEqualTo(REFUSED);
        assertThat(world.step()).isEqualTo(REFUSED);
        assertThat(gateway.takenReferences()).isEmpty();
    }

    @Test
    void whereNobodyCanBeAskedAnOperatorDecides() {
        try (DeliveryLogWorld mail = new DeliveryLogWorld(another(), mailServer)) {
            mailServer.says(true, () -> new DeliveryResult.Unknown("The connection broke."));
            assertThatThrownBy(mail::step).isInstanceOf(ManualInterventionException.class);
            assertThat(mail.unknowns().list(10)).hasSize(1);

            assertThat(mail.step()).as("the operator has it tried again").isEqualTo(SENT);
            assertThat(mailServer.takenReferences()).hasSize(2);
            assertThat(mail.unknowns().list(10)).isEmpty();
        }
    }

    @Test
    void whatAnOperatorFoundTakenIsNotSentAgain() {
        try (DeliveryLogWorld mail = new DeliveryLogWorld(another(), mailServer)) {
            mailServer.says(true, DeliveryLogContract::powerCut);
            assertThatThrownBy(mail::step).isInstanceOf(IllegalStateException.class);
            mail.passes(DeliveryLogWorld.LONGEST_SEND.plusSeconds(1));
            assertThatThrownBy(mail::step).isInstanceOf(ManualInterventionException.class);

            assertThat(mail.unknowns().wasTaken(DeliveryLogWorld.text().reference()))
                    .isTrue();

            assertThat(mail.step()).isEqualTo(SENT);
            assertThat(mailServer.takenReferences()).hasSize(1);
            assertThat(mail.unknowns().wasTaken(DeliveryLogWorld.text().reference()))
                    .isFalse();
        }
    }

    @Test
    void nobodyIsTextedWhoWantsNoTexts() {
        world.personSays(false);

        assertThat(world.step()).isEqualTo(new Delivery.Undeliverable(Reason.OPTED_OUT));
        assertThat(gateway.takenReferences()).isEmpty();
    }

    @Test
    void anOptOutBetweenTwoTriesStopsTheSecond() {
        gateway.says(false, () -> new DeliveryResult.NotTaken("The gateway could not be reached."));
        assertThatThrownBy(world::step).isInstanceOf(DeliveryFailed.class);

        world.personSays(false);

        assertThat(world.step()).isEqualTo(new Delivery.Undeliverable(Reason.OPTED_OUT));
        assertThat(gateway.takenReferences()).isEmpty();
    }

    @Test
    void anOptOutAfterATryWasCutOffStopsTheSecondThoughItCouldBeAskedAbout() {
        gateway.says(false, DeliveryLogContract::powerCut);
        assertThatThrownBy(world::step).isInstanceOf(IllegalStateException.class);
        world.personSays(false);

        world.passes(DeliveryLogWorld.LONGEST_SEND);

        assertThat(world.step()).isEqualTo(new Delivery.Undeliverable(Reason.OPTED_OUT));
        assertThat(gateway.takenReferences()).isEmpty();
    }

    @Test
    void nothingOfAProtectedCaseLeavesToAnybodyButItsSafeContact() {
        world.isNotTheSafeContact();

        assertThat(world.step()).isEqualTo(new Delivery.Undeliverable(Reason.WITHHELD));
        assertThat(world.step()).isEqualTo(new Delivery.Undeliverable(Reason.WITHHELD));

        assertThat(gateway.takenReferences()).isEmpty();
        assertThat(world.state()).isEqualTo(DeliveryState.WITHHELD);
        Mockito.verify(world.requests)
                .say(
                        ArgumentMatchers.any(),
                        ArgumentMatchers.eq(Requests.Speaker.OFFICE_NOTE),
                        ArgumentMatchers.contains("not its safe contact"));
    }

    @Test
    void aCaseThatIsProtectedBetweenTwoTriesStopsTheSecond() {
        gateway.says(false, () -> new DeliveryResult.NotTaken("The gateway could not be reached."));
        assertThatThrownBy(world::step).isInstanceOf(DeliveryFailed.class);

        world.isNotTheSafeContact();

        assertThat(world.step()).isEqualTo(new Delivery.Undeliverable(Reason.WITHHELD));
        assertThat(gateway.takenReferences()).isEmpty();
    }

    @Test
    void whoWantsTextsAgainGetsThem() {
        world.personSays(false);
        world.passes(Duration.ofDays(1));
        world.personSays(true);

        assertThat(world.step()).isEqualTo(SENT);
    }

    @Test
    void ofManyNodesThatDoTheSameStepAtOnceOneSends() {
        List<Callable<Boolean>> nodes = IntStream.range(0, 6)
                .<Callable<Boolean>>mapToObj(node -> this::sendsOrWaits)
                .toList();

        assertThat(Race.of(nodes)).contains(true);
        assertThat(gateway.takenReferences()).hasSize(1);
    }

    private boolean sendsOrWaits() {
        try {
            return world.step().equals(SENT);
        } catch (RuntimeException triedAgainLater) {
            return false;
        }
    }

    private static DeliveryResult powerCut() {
        throw new IllegalStateException("The power went out");
    }

    private static void collision() {
        throw new IllegalStateException("A job came in between");
    }
}
