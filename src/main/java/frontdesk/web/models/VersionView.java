package frontdesk.web.models;

import frontdesk.ports.operations.ModelCatalog;
import frontdesk.ports.operations.OverwrittenChanges;
import java.util.List;
import java.util.Optional;

/**
 * A version of a flow.
 *
 * @param files by their names: the model first, then tables and forms
 * @param warning whose changes it left out; null where it left out none
 * @param steps tasks, events and gateways as drawn, from left to right
 */
record VersionView(String key, int version, List<String> files, Optional<Warning> warning, List<Step> steps) {
    static VersionView of(ModelCatalog.Version version, Optional<OverwrittenChanges.Warning> warning) {
        return new VersionView(
                version.key(),
                version.version(),
                version.files(),
                warning.map(left -> new Warning(left.file(), left.text())),
                version.steps().stream().map(Step::of).toList());
    }

    /**
     * Something to look at.
     *
     * @param file where it is to be seen
     */
    record Warning(String file, String message) {}

    /**
     * A step.
     *
     * @param label the diagram's words; empty where it has none
     * @param cases that stand there now
     * @param incidents that are open there
     * @param times how long it took; null where no case has left it lately
     */
    record Step(String id, String label, long cases, long incidents, Optional<Times> times) {
        static Step of(ModelCatalog.Step step) {
            return new Step(
                    step.id(),
                    step.label(),
                    step.cases(),
                    step.incidents(),
                    step.times().map(Times::of));
        }
    }

    /**
     * How long a step took, waiting included.
     *
     * @param left how many left it in the last 90 days
     * @param medianSeconds half of them took no longer
     * @param ninetyPercentSeconds 90% of them took no longer
     */
    record Times(long left, long medianSeconds, long ninetyPercentSeconds) {
        static Times of(ModelCatalog.Times times) {
            return new Times(
                    times.left(),
                    times.median().toSeconds(),
                    times.ninetyPercent().toSeconds());
        }
    }
}
