package frontdesk.adapters.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import frontdesk.domain.messaging.DeliveryState;
import frontdesk.ports.messaging.DeliveryReceipts.Arrival;
import frontdesk.ports.messaging.Notifications.Delivery;
import frontdesk.ports.messaging.Notifications.Reason;
import frontdesk.support.Race;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whenever a gateway says that a message will never arrive, the flow hears of it once. */
abstract class ReceiptsContract {
    private static final Delivery REFUSED = new Delivery.Undeliverable(Reason.REFUSED);

    private final ScriptedChannel gateway = new ScriptedChannel(true);
    private final DeliveryLogWorld world;

    ReceiptsContract(DataSource database) {
        world = new DeliveryLogWorld(database, gateway);
    }

    @AfterEach
    void closeTheWorld() {
        world.close();
    }

    @Test
    void anEmailThatWasDeliveredAndBouncesLaterIsNotLost() {
        world.step();

        world.receipt(Arrival.DELIVERED);
        world.receipt(Arrival.TEMPORARY_FAILURE);
        verify(world.flow, never()).messageCameBack(DeliveryLogWorld.REQUEST);
        world.receipt(Arrival.PERMANENT_FAILURE);
        world.receipt(Arrival.PERMANENT_FAILURE);

        assertThat(world.state()).isEqualTo(DeliveryState.FAILED);
        verify(world.flow, times(1)).messageCameBack(DeliveryLogWorld.REQUEST);
    }

    @Test
    void receiptsTellTheFlowOnceAndWhatWasGivenUpMayArriveAllTheSame() {
        world.step();

        world.receipt(Arrival.TEMPORARY_FAILURE);
        world.receipt(Arrival.PERMANENT_FAILURE);
        world.receipt(Arrival.PERMANENT_FAILURE);
        world.receipt(Arrival.DELIVERED);
        world.receipt(Arrival.TEMPORARY_FAILURE);

        assertThat(world.state()).isEqualTo(DeliveryState.DELIVERED);
        verify(world.flow, times(1)).messageCameBack(DeliveryLogWorld.REQUEST);
    }

    /** Gateways repeat receipts for a day, and not in their order. */
    @Test
    void anOldFailureThatIsRepeatedAfterTheArrivalIsNoSecondFailure() {
        world.step();

        world.receipt(Arrival.PERMANENT_FAILURE);
        world.receipt(Arrival.DELIVERED);
        world.receipt(Arrival.PERMANENT_FAILURE);

        assertThat(world.state()).isEqualTo(DeliveryState.DELIVERED);
        verify(world.flow, times(1)).messageCameBack(DeliveryLogWorld.REQUEST);
    }

    @Test
    void anOldArrivalThatIsRepeatedAfterTheBounceIsNoSecondArrival() {
        world.step();

        world.receipt(Arrival.DELIVERED);
        world.receipt(Arrival.PERMANENT_FAILURE);
        world.receipt(Arrival.DELIVERED);

        assertThat(world.state()).isEqualTo(DeliveryState.FAILED);
        verify(world.flow, times(1)).messageCameBack(DeliveryLogWorld.REQUEST);
    }

    @Test
    void whatCameBackHasNoLaterWord() {
        world.step();

        world.receipt(Arrival.RETURNED);
        world.receipt(Arrival.DELIVERED);
        world.receipt(Arrival.PERMANENT_FAILURE);
        world.receipt(Arrival.RETURNED);

        assertThat(world.state()).isEqualTo(DeliveryState.RETURNED);
        verify(world.flow, times(1)).messageCameBack(DeliveryLogWorld.REQUEST);
    }

    @Test
    void aFailureThatIsKnownBeforeTheStepEndsIsToldToTheStep() {
        gateway.says(true, () -> {
            Race.of(List.<Callable<Boolean>>of(() -> {
                world.receipt(Arrival.PERMANENT_FAILURE);
                return true;
            }));
            return ScriptedChannel.taken();
        });

        assertThat(world.step()).isEqualTo(REFUSED);
        verify(world.flow, never()).messageCameBack(DeliveryLogWorld.REQUEST);
    }

    @Test
    void aFailureOfAStepWhoseOwnTransactionFailedIsToldToItsNextTryAlone() {
        assertThatThrownBy(() -> world.step(ReceiptsContract::collision)).hasMessage("A job came in between");

        world.receipt(Arrival.PERMANENT_FAILURE);

        assertThat(world.step()).isEqualTo(REFUSED);
        verify(world.flow, never()).messageCameBack(DeliveryLogWorld.REQUEST);
    }

    @Test
    void stepsAndReceiptsThatMeetWaitForEachOtherInOneOrder() {
        world.step();
        List<Callable<Boolean>> all = IntStream.range(0, 12)
                .<Callable<Boolean>>mapToObj(runner -> () -> meets(runner))
                .toList();

        assertThat(Race.of(all)).containsOnly(true);

        assertThat(world.state()).isEqualTo(DeliveryState.FAILED);
        assertThat(gateway.takenReferences()).hasSize(1);
        verify(world.flow, times(1)).messageCameBack(DeliveryLogWorld.REQUEST);
    }

    private boolean meets(int runner) {
        if (runner % 2 == 0) {
            world.receipt(Arrival.PERMANENT_FAILURE);
        } else {
            world.stepThatKeepsItsRequest();
        }
        return true;
    }

    private static void collision() {
        throw new IllegalStateException("A job came in between");
    }
}
