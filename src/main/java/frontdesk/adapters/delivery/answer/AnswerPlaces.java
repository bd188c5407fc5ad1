package frontdesk.adapters.delivery.answer;

import frontdesk.domain.request.PhoneNumber;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The places for automatic answers, counted over all nodes. Each call is part of its caller's transaction. */
@Component
class AnswerPlaces {
    private static final int A_NUMBER = 3;
    private static final Duration TIME = Duration.ofHours(24);

    private final JdbcClient database;
    private final InstantSource clock;
    private final TransactionTemplate savepoint;
    private final int unknownADay;

    AnswerPlaces(
            JdbcClient database, InstantSource clock, PlatformTransactionManager manager, AnswerProperties settings) {
        this.database = database;
        this.clock = clock;
        this.savepoint = new TransactionTemplate(manager);
        this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        this.unknownADay = settings.unknownAnswersPerDay();
    }

    /** Takes a place of this number for one answer; false where all are taken. */
    boolean takeOneOf(PhoneNumber phone) {
        for (int place = 1; place <= A_NUMBER; place++) {
            if (take(phone, place)) {
                return true;
            }
        }
        return false;
    }

    /** Whether nobody has said yet that this number gets no answers; a place of its own says it. */
    boolean isFirstSilence(PhoneNumber phone) {
        return take(phone, A_NUMBER + 1);
    }

    /** Whether the number ever had a request. */
    boolean isKnown(PhoneNumber phone) {
        return database.sql("select count(*) from request where requester_phone = :phone")
                        .param("phone", phone.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Takes a place of those that numbers without a request have together on a day. */
    OfDay takeOneOfToday() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        addDay("insert into unknown_answers (answered_on, answers) values (:day, 0)", today);
        if (update(
                        "update unknown_answers set answers = answers + 1 where answered_on = :day and answers < :most",
                        today)
                > 0) {
            return OfDay.TAKEN;
        }
        // One more than there are places: it has been said.
        return update(
                                "update unknown_answers set answers = answers + 1 where answered_on = :day"
                                        + " and answers = :most",
                                today)
                        > 0
                ? OfDay.FIRST_SILENCE
                : OfDay.SILENCE;
    }

    private boolean take(PhoneNumber phone, int place) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        boolean isFree = database.sql("update automatic_answer set answered_at = :now"
                                + " where phone = :phone and place = :place and answered_at <= :before")
                        .param("now", now)
                        .param("phone", phone.value())
                        .param("place", place)
                        .param("before", now.minus(TIME))
                        .update()
                > 0;
        return isFree || isNew(phone, place, now);
    }

    private boolean isNew(PhoneNumber phone, int place, OffsetDateTime now) {
        return within(() -> database.sql(
                        "insert into automatic_answer (phone, place, answered_at)" + " values (:phone, :place, :now)")
                .param("phone", phone.value())
                .param("place", place)
                .param("now", now)
                .update());
    }

    private void addDay(String insert, LocalDate day) {
        within(() -> database.sql(insert).param("day", day).update());
    }

    /** False where the row is there already, which fails at a savepoint and not the transaction. */
    private boolean within(Runnable insert) {
        try {
            savepoint.executeWithoutResult(status -> insert.run());
            return true;
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }

    private int update(String change, LocalDate day) {
        return database.sql(change).param("day", day).param("most", unknownADay).update();
    }

    /** What was to be had of a day's places. */
    enum OfDay {
        TAKEN,
        FIRST_SILENCE,
        SILENCE
    }

    /**
     * @param unknownAnswersPerDay how many automatic answers all numbers that never had a request get in a day together
     */
    @ConfigurationProperties("frontdesk.texting")
    record AnswerProperties(int unknownAnswersPerDay) {
        AnswerProperties {
            if (unknownAnswersPerDay < 0) {
                throw new IllegalArgumentException("frontdesk.texting.unknown-answers-per-day must be 0 or more");
            }
        }
    }
}
