package frontdesk.ports.operations;

import frontdesk.ports.operations.InstanceMigration.Place;
import java.util.List;
import java.util.SortedMap;

/** What changed models would do to running cases, asked before they are published. Counts only, no case is named. */
public interface ModelImpactAnalysis {
    /**
     * Judges the files as if they were published now, and leaves no trace of them.
     *
     * @param files models, tables and forms by their names; what belongs to them is taken from the version in force
     */
    Answer of(SortedMap<String, byte[]> files);

    /** What would come of it. */
    sealed interface Answer {
        /** They would not be taken: what is to be fixed. */
        record Refused(List<Finding> findings) implements Answer {}

        /**
         * They would be taken.
         *
         * @param warnings what to look at all the same
         * @param files all that would be published, with what belongs to the files and was not among them
         * @param fingerprint of all these files, under which a trial of them is kept
         */
        record Taken(List<Finding> warnings, List<Flow> flows, SortedMap<String, byte[]> files, String fingerprint)
                implements Answer {}
    }

    /**
     * Something to fix or to look at.
     *
     * @param element its id; empty where it is about the whole file
     * @param label the diagram's words for it; empty where it has none
     */
    record Finding(String file, String element, String label, String text) {}

    /**
     * A flow of which the files hold a model.
     *
     * @param version the one that it would become
     * @param running the versions on which cases run, the latest first
     */
    record Flow(String flow, int version, List<Version> running) {}

    /**
     * A version on which cases run.
     *
     * @param places where they stand, and whether they could go on in the new version
     * @param remarks what else would change for cases that are moved
     */
    record Version(int version, long cases, List<Place> places, List<String> remarks) {}
}
