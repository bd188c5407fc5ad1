package frontdesk.ports.operations;

import java.util.Optional;
import java.util.SortedMap;

/**
 * Whether a publication takes out of force what somebody else has changed last. Nothing says on which version a file was
 * made; so files count as made on an earlier version where they have none of what has changed since, and something of it
 * as it was before. Who goes back on purpose is told the same; who has a part of the changes is told nothing.
 */
public interface OverwrittenChanges {
    /** What a published version leaves out; nothing where it brought an earlier one back on purpose. */
    Optional<Warning> of(String flow, int version);

    /**
     * What files would leave out if they were published now.
     *
     * @param flow the process key
     * @param files all that would be published, by name
     * @param by the account that would
     */
    Optional<Warning> of(String flow, SortedMap<String, byte[]> files, String by);

    /**
     * What is left out.
     *
     * @param file the first file that lacks something
     * @param text whose versions, of when, what of them, and what to do
     */
    record Warning(String file, String text) {}
}
