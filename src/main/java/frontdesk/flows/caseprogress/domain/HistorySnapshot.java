package frontdesk.flows.caseprogress.domain;

import static frontdesk.flows.caseprogress.domain.PackedCaseHistories.NEVER;

import frontdesk.domain.progress.MilestoneType;

/** What was known of cases at the end of a day; what came later is hidden. */
record HistorySnapshot(PackedCaseHistories histories, int day) {

    /** Whether the case had reached the step by then, and was followed beyond. */
    boolean has(int index, MilestoneType step) {
        int on = on(index, step);
        return on != NEVER && on < seenUntil(index);
    }

    /** The day on which the case had reached the step, or {@link PackedCaseHistories#NEVER}. */
    int on(int index, MilestoneType step) {
        int on = histories.day(index, step);
        return on <= day ? on : NEVER;
    }

    /** The last step that the case had reached. */
    MilestoneType lastStep(int index) {
        MilestoneType last = MilestoneType.RECEIVED;
        for (MilestoneType step : MilestoneType.values()) {
            last = on(index, step) == NEVER ? last : step;
        }
        return last;
    }

    /** The day on which the case went on from this step to any later one, or {@link PackedCaseHistories#NEVER}. */
    int left(int index, MilestoneType step) {
        for (MilestoneType later : step.later()) {
            int on = on(index, later);
            if (on != NEVER) {
                return on;
            }
        }
        return NEVER;
    }

    /** The last day of the case that is known. */
    int seenUntil(int index) {
        return Math.min(day, histories.seenUntil(index));
    }

    /** How long the case stayed at the step, or is known to have stayed so far. */
    int stayed(int index, MilestoneType step) {
        int left = left(index, step);
        return (left == NEVER ? seenUntil(index) : left) - on(index, step);
    }
}
