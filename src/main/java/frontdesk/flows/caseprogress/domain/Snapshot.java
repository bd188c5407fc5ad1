package frontdesk.flows.caseprogress.domain;

import static frontdesk.flows.caseprogress.domain.Histories.NEVER;

import frontdesk.domain.progress.Step;

/** What was known of cases at the end of a day; what came later is hidden. */
record Snapshot(Histories histories, int day) {

    /** Whether the case had reached the step by then, and was followed beyond. */
    boolean has(int index, Step step) {
        int on = on(index, step);
        return on != NEVER && on < seenUntil(index);
    }

    /** The day on which the case had reached the step, or {@link Histories#NEVER}. */
    int on(int index, Step step) {
        int on = histories.day(index, step);
        return on <= day ? on : NEVER;
    }

    /** The last step that the case had reached. */
    Step lastStep(int index) {
        Step last = Step.RECEIVED;
        for (Step step : Step.values()) {
            last = on(index, step) == NEVER ? last : step;
        }
        return last;
    }

    /** The day on which the case went on from this step to any later one, or {@link Histories#NEVER}. */
    int left(int index, Step step) {
        for (Step later : step.later()) {
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
    int stayed(int index, Step step) {
        int left = left(index, step);
        return (left == NEVER ? seenUntil(index) : left) - on(index, step);
    }
}
