package frontdesk.adapters.accesscodes;

import frontdesk.domain.casefile.ReceiptNumber;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts tries for each receipt number, whether there is such a case or not. A try counts as wrong before it is looked at,
 * in a transaction of its own: however many come at once, at however many nodes, no more than the allowed ones are
 * looked at, and none is forgotten where its own transaction fails. A right one takes the count back.
 */
@Component
class RedemptionAttempts {
    private static final int LOOKS = 2;

    private final JdbcClient database;
    private final TransactionTemplate own;
    private final InstantSource clock;
    private final AccessCodeProperties settings;

    RedemptionAttempts(
            JdbcClient database,
            PlatformTransactionManager transactions,
            InstantSource clock,
            AccessCodeProperties settings) {
        this.database = database;
        this.own = new TransactionTemplate(transactions);
        this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
        this.settings = settings;
    }

    /**
     * Counts one more; false where there were as many as are allowed. The count may appear between looking for it and
     * beginning it, and a right try may take it back at this very moment: then it is looked for once more.
     */
    boolean mayTry(ReceiptNumber receiptNumber) {
        return IntStream.range(0, LOOKS).anyMatch(look -> isCounted(receiptNumber) || isFirst(receiptNumber));
    }

    /** Takes the count back after a right try, in the caller's transaction. */
    void forget(ReceiptNumber receiptNumber) {
        database.sql("delete from access_code_tries where receipt_number = :receipt")
                .param("receipt", receiptNumber.value())
                .update();
    }

    /** Clears away what locks nobody any more; tells how many. */
    int forgetOld() {
        return database.sql("delete from access_code_tries where last_at <= :over")
                .param("over", now().minus(settings.lockedFor()))
                .update();
    }

    /** The first one after the lock counts from one again. */
    private boolean isCounted(ReceiptNumber receiptNumber) {
        Integer counted = own.execute(status -> database.sql("""
                        update access_code_tries
                           set wrong = case when last_at <= :over then 1 else wrong + 1 end, last_at = :now
                         where receipt_number = :receipt and (wrong < :most or last_at <= :over)""")
                .params(Map.of(
                        "over", now().minus(settings.lockedFor()),
                        "now", now(),
                        "receipt", receiptNumber.value(),
                        "most", settings.wrongTries()))
                .update());
        return counted != null && counted > 0;
    }

    /** False where the receipt number has been tried before, perhaps at this very moment. */
    private boolean isFirst(ReceiptNumber receiptNumber) {
        try {
            own.executeWithoutResult(status -> database.sql(
                            "insert into access_code_tries (receipt_number, wrong, last_at) values (:receipt, 1, :now)")
                    .param("receipt", receiptNumber.value())
                    .param("now", now())
                    .update());
            return true;
        } catch (DuplicateKeyException triedBefore) {
            return false;
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
