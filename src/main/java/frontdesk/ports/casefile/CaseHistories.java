package frontdesk.ports.casefile;

import frontdesk.domain.progress.CaseHistory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/** How all known cases went so far, for learning from them. */
public interface CaseHistories {
    /** Hands over every case of the form that was filed on that day or later, one after the other. */
    void each(String form, LocalDate filedSince, Consumer<CaseHistory> taker);

    /** When a case was last fed; empty where there is none. */
    Optional<Instant> lastFed();
}
