package frontdesk.web.models;

import frontdesk.ports.operations.ModelCatalog;
import frontdesk.ports.operations.WorkingCopyStatus;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * All flows of which a model was published.
 *
 * @param saved what became of the last save of each flow in the folders of models; empty where nobody works on them here
 */
record ModelsView(List<Flow> flows, List<Saved> saved) {
    static ModelsView of(List<ModelCatalog.Flow> flows, List<WorkingCopyStatus.Saved> saved) {
        return new ModelsView(
                flows.stream().map(Flow::of).toList(),
                saved.stream().map(Saved::of).toList());
    }

    /**
     * A flow.
     *
     * @param key the process key
     * @param name what the newest diagram calls it
     * @param versions the newest first, at most 100
     * @param next what to give as {@code after} at the flow's versions for older ones; null where there are none
     * @param stuck steps that have come to a stop, the largest groups first, at most 100
     */
    record Flow(String key, String name, List<Edition> versions, Optional<Integer> next, List<Stuck> stuck) {
        static Flow of(ModelCatalog.Flow flow) {
            return new Flow(
                    flow.key(),
                    flow.name(),
                    flow.versions().page().stream().map(Edition::of).toList(),
                    flow.versions().next(),
                    flow.stuck().stream().map(Stuck::of).toList());
        }
    }

    /**
     * A version of a flow.
     *
     * @param bundled whether it came with the application or its folders, and not from whoever published it
     * @param publishedBy the account that published it; null where it is bundled, or nobody knows any more
     * @param restored the earlier version that it brought back; null where it is none
     * @param cases that are under way on it
     */
    record Edition(
            int version,
            Instant publishedAt,
            boolean bundled,
            Optional<String> publishedBy,
            Optional<Integer> restored,
            long cases,
            long incidents) {
        static Edition of(ModelCatalog.Edition edition) {
            return new Edition(
                    edition.version(),
                    edition.publishedAt(),
                    edition.bundled(),
                    edition.publishedBy(),
                    edition.restored(),
                    edition.cases(),
                    edition.incidents());
        }
    }

    /** What stopped at the same step for the same cause. */
    record Stuck(String step, String label, String cause, int count, Instant since) {
        static Stuck of(ModelCatalog.Stuck stuck) {
            return new Stuck(stuck.step(), stuck.label(), stuck.cause(), stuck.count(), stuck.since());
        }
    }

    /**
     * The last save of a flow.
     *
     * @param published whether it is in force now
     */
    record Saved(String flow, Instant at, boolean published, List<Note> findings) {
        static Saved of(WorkingCopyStatus.Saved saved) {
            return new Saved(
                    saved.flow(),
                    saved.at(),
                    saved.published(),
                    saved.findings().stream().map(Note::of).toList());
        }
    }

    /**
     * Something to fix, or to look at.
     *
     * @param element by its id and label; empty where it is about the whole file
     * @param blocking whether nothing is published before it is fixed
     */
    record Note(String file, String element, String message, boolean blocking) {
        static Note of(WorkingCopyStatus.Note finding) {
            return new Note(finding.file(), finding.element(), finding.message(), finding.blocking());
        }
    }
}
