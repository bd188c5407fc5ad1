package frontdesk.flows.caseprogress.domain;

import frontdesk.domain.progress.ComparableGroup;
import frontdesk.domain.progress.Outlook;
import frontdesk.domain.progress.Step;
import frontdesk.domain.progress.StepOutlook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Learns all there is to learn about a form from what was known on a day.
 *
 * @param enough how many cases that were followed to their decision make a group comparable
 */
record FormLessons(Histories histories, int enough) {
    private static final List<Step> BEFORE_THE_DECISION =
            Arrays.stream(Step.values()).filter(step -> step != Step.DECISION).toList();

    /** A lesson for each group and step that has enough cases. */
    List<GroupLesson> learn(int day) {
        Snapshot known = new Snapshot(histories, day);
        ComparableGroup everybody = ComparableGroup.all(histories.form());
        int[] all = histories.casesOf(everybody);
        Pace pace = Pace.of(known, all, Pace.STEADY);
        List<GroupLesson> lessons = new ArrayList<>(learn(known, everybody, all, pace));
        for (ComparableGroup group : histories.groups()) {
            int[] cases = group.equals(everybody) ? new int[0] : histories.casesOf(group);
            if (cases.length >= enough) {
                lessons.addAll(learn(known, group, cases, Pace.of(known, cases, pace)));
            }
        }
        return lessons;
    }

    private List<GroupLesson> learn(Snapshot known, ComparableGroup group, int[] cases, Pace pace) {
        List<GroupLesson> lessons = new ArrayList<>();
        for (Step at : BEFORE_THE_DECISION) {
            List<Outlook> outlooks = new Learning(known).outlooks(cases, at, enough);
            if (!outlooks.isEmpty()) {
                int[] received = received(known, cases, at);
                lessons.add(new GroupLesson(
                        new StepOutlook(group, at, date(received[0]), date(received[1]), outlooks), pace));
            }
        }
        return lessons;
    }

    /** The first and the last day on which one of the cases was received. */
    private static int[] received(Snapshot known, int[] cases, Step at) {
        var days = IntStream.of(cases)
                .filter(index -> known.has(index, at))
                .map(index -> known.on(index, Step.RECEIVED))
                .summaryStatistics();
        return new int[] {days.getMin(), days.getMax()};
    }

    private static LocalDate date(int day) {
        return LocalDate.ofEpochDay(day);
    }
}
