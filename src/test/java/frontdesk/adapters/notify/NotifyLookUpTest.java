package frontdesk.adapters.notify;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.adapters.channel.DeadlineFixture;
import frontdesk.adapters.channel.DeliveryChannel;
import frontdesk.adapters.channel.DeliveryResult.NotTaken;
import frontdesk.adapters.channel.DeliveryResult.Refused;
import frontdesk.adapters.channel.DeliveryResult.Taken;
import frontdesk.adapters.channel.DeliveryResult.Unknown;
import frontdesk.adapters.channel.SendTimeLimiter;
import frontdesk.support.gateway.FakeGateway;
import frontdesk.support.gateway.GatewayFault;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NotifyLookUpTest {
    private static final Unknown NOT_ANSWERED =
            new Unknown("The text gateway could not be asked what became of the message.");

    private final FakeGateway gateway = new FakeGateway();
    private final SendTimeLimiter deadline = DeadlineFixture.far();
    private final DeliveryChannel texts = NotifyFixture.texts(gateway.baseUrl(), deadline);

    @AfterEach
    void close() {
        gateway.close();
        deadline.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"TAKES_AND_DROPS", "TAKES_AND_ERRS", "TAKES_AND_MUMBLES"})
    void aMessageThatArrivedAfterAllIsFoundByItsReference(GatewayFault fault) {
        gateway.faults().next(fault);
        texts.deliver(NotifyFixture.text());

        var taken = gateway.takenAs(NotifyFixture.REFERENCE).get(0);
        assertThat(texts.lookUp(NotifyFixture.REFERENCE))
                .isEqualTo(new Taken(Optional.of(taken.id().toString())));
    }

    @ParameterizedTest
    @EnumSource(names = {"DROPS", "ERROR"})
    void aMessageThatNeverArrivedIsNotThere(GatewayFault fault) {
        gateway.faults().next(fault);
        texts.deliver(NotifyFixture.text());

        assertThat(texts.lookUp(NotifyFixture.REFERENCE))
                .isEqualTo(new NotTaken("The text gateway does not have the message."));
    }

    @Test
    void otherPeoplesMessagesAreNotTakenForIt() {
        texts.deliver(NotifyFixture.text());
        gateway.faults().passingOverReferences(true);

        assertThat(texts.lookUp("CB-0000-00000/send-text/1")).isInstanceOf(NotTaken.class);
        assertThat(texts.lookUp(NotifyFixture.REFERENCE)).isInstanceOf(Taken.class);
    }

    @Test
    void aMessageThatTheGatewayGaveUpIsRefused() {
        texts.deliver(NotifyFixture.text());
        gateway.becomes(NotifyFixture.REFERENCE, "permanent-failure");

        assertThat(texts.lookUp(NotifyFixture.REFERENCE))
                .isEqualTo(new Refused("The text gateway could not deliver the message and gave it up."));
    }

    @Test
    void aGatewayThatCannotAnswerSaysNothing() {
        gateway.faults().deaf(true);

        assertThat(texts.lookUp(NotifyFixture.REFERENCE)).isEqualTo(NOT_ANSWERED);
    }

    @Test
    void aGatewayThatIsDownSaysNothing() {
        gateway.down();

        assertThat(texts.lookUp(NotifyFixture.REFERENCE)).isEqualTo(NOT_ANSWERED);
    }
}
