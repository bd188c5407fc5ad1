package frontdesk.domain.messaging;

import static frontdesk.domain.messaging.DeliveryState.DELAYED;
import static frontdesk.domain.messaging.DeliveryState.DELIVERED;
import static frontdesk.domain.messaging.DeliveryState.EXPIRED;
import static frontdesk.domain.messaging.DeliveryState.FAILED;
import static frontdesk.domain.messaging.DeliveryState.OPTED_OUT;
import static frontdesk.domain.messaging.DeliveryState.REFUSED;
import static frontdesk.domain.messaging.DeliveryState.RETURNED;
import static frontdesk.domain.messaging.DeliveryState.SENDING;
import static frontdesk.domain.messaging.DeliveryState.SENT;
import static frontdesk.domain.messaging.DeliveryState.UNKNOWN;
import static frontdesk.domain.messaging.DeliveryState.WAITING;
import static frontdesk.domain.messaging.DeliveryState.WITHHELD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeliveryStateTest {
    private static final Map<DeliveryState, Set<DeliveryState>> LEGAL = Map.of(
            WAITING, Set.of(SENDING, OPTED_OUT, WITHHELD, EXPIRED, REFUSED),
            SENDING,
                    Set.of(
                            SENDING, WAITING, UNKNOWN, SENT, DELAYED, DELIVERED, FAILED, RETURNED, REFUSED, OPTED_OUT,
                            WITHHELD),
            UNKNOWN, Set.of(SENDING, UNKNOWN, SENT, DELAYED, DELIVERED, FAILED, RETURNED, REFUSED, OPTED_OUT, WITHHELD),
            SENT, Set.of(DELAYED, DELIVERED, FAILED, RETURNED),
            DELAYED, Set.of(DELIVERED, FAILED, RETURNED),
            DELIVERED, Set.of(FAILED, RETURNED),
            FAILED, Set.of(DELIVERED, RETURNED));

    @ParameterizedTest
    @EnumSource
    void aMessageMovesAsTheTableSaysAndNotOtherwise(DeliveryState from) {
        Set<DeliveryState> possible =
                Arrays.stream(DeliveryState.values()).filter(from::mayBecome).collect(Collectors.toSet());

        assertThat(possible).isEqualTo(LEGAL.getOrDefault(from, Set.of()));
    }

    @ParameterizedTest
    @EnumSource(names = {"RETURNED", "REFUSED", "OPTED_OUT", "WITHHELD", "EXPIRED"})
    void whatCameBackOrIsNotToBeSentNeverMovesAgain(DeliveryState last) {
        assertThat(EnumSet.allOf(DeliveryState.class)).noneMatch(last::mayBecome);
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsSentAndUndeliverableAtOnce(DeliveryState state) {
        assertThat(state.isSent() && state.isUndeliverable()).isFalse();
    }
}
