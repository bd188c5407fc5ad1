package frontdesk.ports.operations;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What has been published, and how it works in practice: counts and times only, nothing of a single case. */
public interface ModelCatalog {
    /**
     * Every flow of which a model was published, by its process key, each with its newest versions.
     *
     * @param limit how many versions of each flow at most
     */
    List<Flow> flows(int limit);

    /**
     * The versions of a flow that are older than one of them.
     *
     * @param limit how many at most
     */
    Versions olderVersions(String key, int version, int limit);

    /** One version of a flow; empty where there is none. */
    Optional<Version> version(String key, int version);

    /** A file of a version as it was published; empty where there is none of this name. */
    Optional<byte[]> file(String key, int version, String name);

    /**
     * A flow with its newest versions.
     *
     * @param key the process key
     * @param name what the newest diagram calls it
     * @param stuck steps that have come to a stop, the largest groups first, at most 100
     */
    record Flow(String key, String name, Versions versions, List<Stuck> stuck) {}

    /**
     * Some of a flow's versions.
     *
     * @param page the newest first
     * @param next the last version of the page, where older ones follow; empty where there are none
     */
    record Versions(List<Edition> page, Optional<Integer> next) {}

    /**
     * A version among others.
     *
     * @param bundled whether it came with the application or its folders, and not from whoever published it
     * @param publishedBy the account that published it; empty where it is bundled, or nobody knows any more
     * @param restored the earlier version that it brought back; empty where it is none
     * @param cases that are under way on it
     * @param incidents that are open on it
     */
    record Edition(
            int version,
            Instant publishedAt,
            boolean bundled,
            Optional<String> publishedBy,
            Optional<Integer> restored,
            long cases,
            long incidents) {}

    /**
     * What stopped at the same step for the same cause.
     *
     * @param cause a plain sentence
     */
    record Stuck(String step, String label, String cause, int count, Instant since) {}

    /**
     * A version with its files and steps.
     *
     * @param files by their names: the model first, then tables and forms
     * @param steps as drawn, from left to right
     */
    record Version(String key, int version, List<String> files, List<Step> steps) {}

    /**
     * A step of a diagram: task, event or gateway.
     *
     * @param label the diagram's words; empty where it has none
     * @param cases that stand there now
     * @param incidents that are open there
     * @param times how long it took; empty where no case has left it lately
     */
    record Step(String id, String label, long cases, long incidents, Optional<Times> times) {}

    /**
     * How long a step took for those who left it in the last 90 days, waiting included; whoever was called away does
     * not count.
     *
     * @param left how many there were
     * @param median half of them took no longer
     * @param ninetyPercent 90% of them took no longer
     */
    record Times(long left, Duration median, Duration ninetyPercent) {}
}
