package frontdesk.ports.appointment;

import frontdesk.domain.appointment.CentreClosure;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Days on which the contact centre is closed, beside weekends and holidays. What is written is seen by every node at once. */
public interface CentreClosures {
    /** All of them, past ones too, in their order. */
    List<CentreClosure> all();

    /** Their days. */
    Set<LocalDate> days();

    /**
     * Keeps others from counting due times anew until the caller's transaction ends; false where somebody else is at it.
     */
    boolean takeTurn();

    /** Writes the closure down, or its other reason; until {@link #settle} its due times count as not counted anew. */
    void announce(CentreClosure closure);

    /** Opens the centre on that day again, where it was closed; likewise until {@link #settle}. */
    void reopen(LocalDate day);

    /** A change whose due times may not all have been counted anew; empty where there is none. */
    Optional<Change> unsettled();

    /** Writes down that all due times have been counted anew since this day was announced or opened again. */
    void settle(LocalDate day);

    /** @param isClosed whether the centre is closed on the day now, or open again */
    record Change(LocalDate day, boolean isClosed) {}
}
