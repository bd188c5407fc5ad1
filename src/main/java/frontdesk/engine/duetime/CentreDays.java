package frontdesk.engine.duetime;

import frontdesk.domain.appointment.CentreClosure;
import frontdesk.ports.appointment.BusinessCalendars;
import frontdesk.ports.appointment.CentreClosures;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Closes the centre for a day and opens it again. The day holds at once, on every node; then all that is due is counted
 * anew in bounded transactions, one change after another, so that what stands was always counted by a calendar that is known. What a
 * node left undone that stopped meanwhile is done first by the next call.
 */
@Component
public class CentreDays {
    private final CentreClosures closures;
    private final BusinessCalendars calendars;
    private final DueTimes dueTimes;
    private final TransactionTemplate turn;
    private final TransactionTemplate apart;

    CentreDays(
            CentreClosures closures,
            BusinessCalendars calendars,
            DueTimes dueTimes,
            PlatformTransactionManager transactions) {
        this.closures = closures;
        this.calendars = calendars;
        this.dueTimes = dueTimes;
        this.turn = new TransactionTemplate(transactions);
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
    }

    /** Closes it; empty where another day is being counted at this moment. Said again, it moves what was missed. */
    public Optional<Moved> close(CentreClosure closure) {
        return change(closure.date(), true, () -> closures.announce(closure));
    }

    /** Opens it again, as far as weekends and holidays let it; empty where another day is being counted at this moment. */
    public Optional<Moved> reopen(LocalDate day) {
        return change(day, false, () -> closures.reopen(day));
    }

    private Optional<Moved> change(LocalDate day, boolean isClosed, Runnable write) {
        return turn.execute(status -> closures.takeTurn()
                ? Optional.ofNullable(apart.execute(aside -> {
                    finishWhatWasLeft();
                    write.run();
                    return count(day, isClosed);
                }))
                : Optional.empty());
    }

    private void finishWhatWasLeft() {
        Optional<CentreClosures.Change> left = closures.unsettled();
        while (left.isPresent()) {
            count(left.get().day(), left.get().isClosed());
            left = closures.unsettled();
        }
    }

    private Moved count(LocalDate day, boolean isClosed) {
        Moved moved = dueTimes.move(CalendarChange.of(day, isClosed, calendars));
        closures.settle(day);
        return moved;
    }
}
