package frontdesk.flows.textaheadcallback;

import frontdesk.scenarios.clients.CallbackCustomerClient;
import frontdesk.support.gateway.GatewayCallbacks;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** How a text that a customer wrote is passed on: with its moment and the customer's number in a form of its own. */
public enum GatewayFormat {
    /** As our own interface has it. */
    CONTRACT("", UnaryOperator.identity()),
    GOV_UK_NOTIFY("yyyy-MM-dd'T'HH:mm:ss.SSSSSS'Z'", phone -> phone.substring(1)),
    GC_NOTIFY("yyyy-MM-dd HH:mm:ss.SSSSSS 'UTC'", phone -> phone.substring(2)),
    NOTIFY_NL("yyyy-MM-dd'T'HH:mm:ss.SSSSSSxx", UnaryOperator.identity());

    private final Optional<DateTimeFormatter> moment;
    private final UnaryOperator<String> number;

    GatewayFormat(String moment, UnaryOperator<String> number) {
        this.moment = Optional.of(moment)
                .filter(pattern -> !pattern.isEmpty())
                .map(DateTimeFormatter::ofPattern)
                .map(format -> format.withZone(ZoneOffset.UTC));
        this.number = number;
    }

    /** Any of them; the same for the same text, which may come twice. */
    public static GatewayFormat of(String id) {
        return values()[Math.floorMod(id.hashCode(), values().length)];
    }

    /** Passes the text on; whether it was about a request. */
    public boolean delivers(
            String id,
            String phone,
            String words,
            Instant writtenAt,
            CallbackCustomerClient customer,
            GatewayCallbacks gateway) {
        return moment.map(format -> gateway.isMatched(id, number.apply(phone), words, format.format(writtenAt)))
                .orElseGet(() -> customer.delivers(id, words, writtenAt));
    }
}
