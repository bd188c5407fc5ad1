package frontdesk.flows.caseprogress.domain;

import frontdesk.domain.progress.StepOutlook;
import java.util.function.Function;

/** What of a lesson is shown to people. */
enum Reading {
    /** All the past counts alike. */
    STEADY(GroupLesson::steady),
    /** The last weeks count more: the past at the pace of today. */
    AT_TODAYS_PACE(GroupLesson::atPace);

    private final Function<GroupLesson, StepOutlook> shown;

    Reading(Function<GroupLesson, StepOutlook> shown) {
        this.shown = shown;
    }

    StepOutlook of(GroupLesson lesson) {
        return shown.apply(lesson);
    }
}
