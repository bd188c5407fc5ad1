package frontdesk.ports.operations;

import java.time.Instant;
import java.util.List;

/** The folders of models that somebody is working on, each published as soon as it is saved and sound. */
public interface WorkingCopyStatus {
    /** What became of the last save of each flow; only of those that were saved since the start. */
    List<Saved> saved();

    /**
     * A flow that was saved.
     *
     * @param flow the name of its folders
     * @param published whether it is in force now; where it is not, something is to be fixed
     */
    record Saved(String flow, Instant at, boolean published, List<Note> findings) {
        public Saved {
            findings = List.copyOf(findings);
        }
    }

    /**
     * Something to fix, or to look at.
     *
     * @param element the element by its id and label; empty where it is about the whole file
     * @param blocking whether nothing is published before it is fixed
     */
    record Note(String file, String element, String message, boolean blocking) {}
}
