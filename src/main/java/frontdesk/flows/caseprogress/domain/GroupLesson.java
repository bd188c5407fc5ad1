package frontdesk.flows.caseprogress.domain;

import frontdesk.domain.progress.ComparableGroup;
import frontdesk.domain.progress.Outlook;
import frontdesk.domain.progress.Step;
import frontdesk.domain.progress.StepOutlook;
import java.util.List;

/**
 * What was learned about a group from all its past, and how its pace has changed lately.
 *
 * @param steady as if nothing had changed
 */
record GroupLesson(StepOutlook steady, Pace pace) {
    ComparableGroup group() {
        return steady.group();
    }

    Step at() {
        return steady.at();
    }

    /** What is to be expected if the pace stays as it is. */
    StepOutlook atPace() {
        List<Outlook> outlooks = steady.outlooks().stream()
                .map(outlook -> pace.applied(outlook, steady.at()))
                .toList();
        return new StepOutlook(steady.group(), steady.at(), steady.from(), steady.to(), outlooks);
    }
}
