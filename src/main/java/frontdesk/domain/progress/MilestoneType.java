package frontdesk.domain.progress;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a case passes on its way, in this order. A case need not pass all of them. */
public enum MilestoneType {
    RECEIVED,
    BIOMETRICS,
    REVIEW,
    INTERVIEW,
    DECISION;

    private static final List<MilestoneType> ALL = List.of(values());

    /** The step of this name; milestones of other names tell nothing of how far a case is. */
    public static Optional<MilestoneType> named(String name) {
        return Arrays.stream(values()).filter(step -> step.name().equals(name)).findFirst();
    }

    /** The steps that can come after this one. */
    public List<MilestoneType> later() {
        return ALL.subList(ordinal() + 1, ALL.size());
    }
}
