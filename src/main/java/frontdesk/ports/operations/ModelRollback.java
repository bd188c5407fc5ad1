package frontdesk.ports.operations;

import frontdesk.ports.operations.InstanceMigration.Answer;
import java.util.SortedMap;

/**
 * Brings an earlier version of a flow back into force, by publishing its files again as a new version. No case is
 * touched: each stays on the version on which it runs.
 */
public interface ModelRollback {
    /** What would be published: models, tables and forms by their names. */
    Answer<SortedMap<String, byte[]>> files(Route route);

    /**
     * Publishes it, by all the rules that hold for whatever is published.
     *
     * @param analyst whose doing it is
     * @return the number of the new version
     */
    Answer<Integer> publish(Route route, String analyst);

    /**
     * From where back to where.
     *
     * @param flow the process key
     * @param from the version in force, as the caller has seen it
     * @param to an earlier one
     */
    record Route(String flow, int from, int to) {}
}
