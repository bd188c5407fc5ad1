package frontdesk.adapters.delivery;

import frontdesk.domain.messaging.DeliveryState;
import frontdesk.ports.messaging.Notification.Occasion;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What gateways have said of a message before its present state. They repeat old receipts: a failure that was reported,
 * and then an arrival, is no second failure when it is reported again.
 */
@Component
class ReceiptHistory {
    private static final Map<DeliveryState, String> COLUMNS =
            Map.of(DeliveryState.DELIVERED, "arrived_at", DeliveryState.FAILED, "failed_at");

    private final JdbcClient database;
    private final InstantSource clock;

    ReceiptHistory(JdbcClient database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Whether a gateway has said this of the message before. */
    boolean holds(String reference, DeliveryState state) {
        return Optional.ofNullable(COLUMNS.get(state))
                .filter(column -> database.sql("select count(*) from notification where reference = :reference and "
                                        + column + " is not null")
                                .param("reference", reference)
                                .query(Integer.class)
                                .single()
                        > 0)
                .isPresent();
    }

    void add(String reference, DeliveryState state) {
        Optional.ofNullable(COLUMNS.get(state))
                .ifPresent(column -> database.sql(
                                "update notification set " + column + " = :now where reference = :reference")
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("reference", reference)
                        .update());
    }

    /** Whether the same step of the request has sent nothing after this. */
    boolean isLatest(Occasion occasion) {
        return database.sql("select count(*) from notification"
                                + " where request = :request and step = :step and attempt > :attempt")
                        .param("request", occasion.request().orElseThrow().value())
                        .param("step", occasion.step())
                        .param("attempt", occasion.attempt())
                        .query(Integer.class)
                        .single()
                == 0;
    }
}
