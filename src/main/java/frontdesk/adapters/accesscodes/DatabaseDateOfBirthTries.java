package frontdesk.adapters.accesscodes;

import frontdesk.adapters.database.NestedTransaction;
import frontdesk.domain.casefile.ReceiptNumber;
import frontdesk.ports.casefile.DateOfBirthTries;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts wrong dates of birth in a row for each receipt number. The row is locked before anything is looked at: of many
 * tries at the same moment, none is looked at once the allowed number was wrong. A right one neither counts nor takes
 * the count back, else a stranger could tell by it that the person has asked meanwhile.
 */
@Component
class DatabaseDateOfBirthTries implements DateOfBirthTries {
    private final JdbcClient database;
    private final NestedTransaction savepoints;
    private final InstantSource clock;
    private final AccessCodeProperties settings;

    DatabaseDateOfBirthTries(
            JdbcClient database, NestedTransaction savepoints, InstantSource clock, AccessCodeProperties settings) {
        this.database = database;
        this.savepoints = savepoints;
        this.clock = clock;
        this.settings = settings;
    }

    @Override
    @Transactional
    public boolean mayAsk(ReceiptNumber receiptNumber, LocalDate dateOfBirth) {
        int wrong = locked(receiptNumber).orElseGet(() -> begun(receiptNumber));
        if (wrong >= settings.wrongTries()) {
            return false;
        }
        if (!isBorn(receiptNumber, dateOfBirth)) {
            note(receiptNumber, wrong + 1);
        }
        return true;
    }

    @Override
    public Duration lockedFor() {
        return settings.lockedFor();
    }

    /** Clears away what locks nobody any more; tells how many. */
    int forgetOld() {
        return database.sql("delete from date_of_birth_tries where last_at <= :over")
                .param("over", now().minus(settings.lockedFor()))
                .update();
    }

    /** How many wrong ones count now; empty before the first try for this number. */
    private Optional<Integer> locked(ReceiptNumber receiptNumber) {
        OffsetDateTime over = now().minus(settings.lockedFor());
        return database.sql("select wrong, last_at from date_of_birth_tries where receipt_number = :receipt for update")
                .param("receipt", receiptNumber.value())
                .query((row, number) ->
                        row.getObject("last_at", OffsetDateTime.class).isAfter(over) ? row.getInt("wrong") : 0)
                .optional();
    }

    private int begun(ReceiptNumber receiptNumber) {
        try {
            savepoints.within(() -> database.sql("insert into date_of_birth_tries (receipt_number, wrong, last_at)"
                            + " values (:receipt, 0, :now)")
                    .param("receipt", receiptNumber.value())
                    .param("now", now())
                    .update());
            return 0;
        } catch (DuplicateKeyException begunAtThisMoment) {
            return locked(receiptNumber).orElse(0);
        }
    }

    /** One narrow question, which takes as long whether there is such a case or not. */
    private boolean isBorn(ReceiptNumber receiptNumber, LocalDate dateOfBirth) {
        return database.sql("select count(*) from case_file"
                                + " where receipt_number = :receipt and applicant_date_of_birth = :born")
                        .param("receipt", receiptNumber.value())
                        .param("born", dateOfBirth)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private void note(ReceiptNumber receiptNumber, int wrong) {
        database.sql("update date_of_birth_tries set wrong = :wrong, last_at = :now where receipt_number = :receipt")
                .param("wrong", wrong)
                .param("now", now())
                .param("receipt", receiptNumber.value())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
