package frontdesk.ports.officer;

import frontdesk.domain.officer.Absence;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who is away and who stands in for them: one absence of each account, the last that was said. */
public interface Absences {
    /**
     * Writes it down in place of an earlier one.
     *
     * @return the circle of accounts that it would close, each standing in for the one before; nothing is written then
     */
    List<String> put(Absence absence);

    /** Takes it back; false where there is none. */
    boolean remove(String account);

    /** What was said last of this account, past or not. */
    Optional<Absence> of(String account);

    /** Whoever is away today, by account. */
    List<Absence> today();

    /** Who does this person's tasks today, along the chain; empty where the person is there, or nobody does. */
    Optional<String> substituteOf(String account);

    /** Whose tasks this person does today, along the chains; nobody's where they are away themselves. */
    Set<String> substitutedBy(String account);
}
