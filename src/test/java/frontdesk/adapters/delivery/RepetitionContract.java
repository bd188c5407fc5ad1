package frontdesk.adapters.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.ports.failure.ManualInterventionException;
import frontdesk.ports.messaging.Notifications.Delivery;
import java.time.Duration;
import java.util.Random;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A step that is passed several times sends each time, and one that goes in circles is stopped before it is a nuisance. */
abstract class RepetitionContract {
    private static final Delivery SENT = new Delivery.Sent();

    private final ScriptedChannel gateway = new ScriptedChannel(true);
    private final DeliveryLogWorld world;

    RepetitionContract(DataSource database) {
        world = new DeliveryLogWorld(database, gateway);
    }

    @AfterEach
    void closeTheWorld() {
        world.close();
    }

    @Test
    void aStepThatIsPassedThreeTimesSendsThreeTimes() {
        IntStream.range(0, 3).forEach(pass -> assertThat(world.pass()).isEqualTo(SENT));

        assertThat(gateway.takenReferences()).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void aStepThatIsTriedAgainSendsOnceAndTheNextPassSendsAgain() {
        assertThatThrownBy(() -> world.pass(DeliveryLogWorld.REQUEST, RepetitionContract::collision))
                .hasMessage("A job came in between");

        assertThat(world.pass()).as("tried again").isEqualTo(SENT);
        assertThat(gateway.takenReferences()).hasSize(1);

        assertThat(world.pass()).as("passed again").isEqualTo(SENT);
        assertThat(gateway.takenReferences()).hasSize(2);
    }

    @Test
    void aDiagramThatGoesInCirclesSendsFiveMessagesAnHourAndThenStops() {
        passes(DeliveryLogWorld.MOST_ALIKE);

        assertThatThrownBy(world::pass)
                .isInstanceOf(ManualInterventionException.class)
                .hasMessageContaining("5 times within an hour")
                .hasMessageContaining("the diagram may go in circles");
        assertThatThrownBy(world::pass).isInstanceOf(ManualInterventionException.class);
        assertThat(gateway.takenReferences()).hasSize(DeliveryLogWorld.MOST_ALIKE);
    }

    @Test
    void anHourLaterAnOperatorCanHaveItSent() {
        passes(DeliveryLogWorld.MOST_ALIKE);
        assertThatThrownBy(world::pass).isInstanceOf(ManualInterventionException.class);

        world.passes(Duration.ofMinutes(61));

        assertThat(world.pass()).isEqualTo(SENT);
        assertThat(gateway.takenReferences()).hasSize(DeliveryLogWorld.MOST_ALIKE + 1);
    }

    @Test
    void aLawyersAddressInManyRequestsIsNoCircle() {
        Random random = new Random(11);

        IntStream.range(0, 3 * DeliveryLogWorld.MOST_ALIKE)
                .mapToObj(number -> ReferenceNumber.next("CB", random))
                .forEach(request -> assertThat(world.pass(request, () -> {})).isEqualTo(SENT));

        assertThat(gateway.takenReferences()).hasSize(3 * DeliveryLogWorld.MOST_ALIKE);
    }

    private void passes(int times) {
        IntStream.range(0, times).forEach(pass -> assertThat(world.pass()).isEqualTo(SENT));
    }

    private static void collision() {
        throw new IllegalStateException("A job came in between");
    }
}
