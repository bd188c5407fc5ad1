package frontdesk.flows.caseprogress.web;

import static java.time.temporal.ChronoUnit.DAYS;

import frontdesk.flows.caseprogress.domain.CaseProgress;
import frontdesk.flows.caseprogress.domain.CaseProgress.Milestone;
import frontdesk.flows.caseprogress.domain.CaseProgress.Range;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The steps of a case on one line of time each: where the dots and bars of its picture go, in the picture's own units. */
record TimelineSvgModel(CaseProgress progress, LocalDate first, LocalDate last) {
    private static final int LEFT = 8;
    private static final int RIGHT = 272;
    private static final int TOP = 36;
    private static final int ROW = 60;
    private static final int SECOND_LINE = 15;
    private static final int BELOW_LABEL = 31;
    private static final int HALF_BAR = 6;
    private static final int HALF_MARK = 10;
    private static final int NARROWEST = 4;

    /** Room for the word that stands above the line of today. */
    private static final int ROOM_FOR_TODAY = 30;

    /** From the first step to the last day that anything is expected on. */
    static TimelineSvgModel of(CaseProgress progress, LocalDate filedOn) {
        List<LocalDate> days = Stream.concat(Stream.of(filedOn, progress.asOf()), days(progress))
                .sorted()
                .toList();
        return new TimelineSvgModel(progress, days.get(0), days.get(days.size() - 1));
    }

    /** The picture's numbers, by the names in its template. */
    Map<String, Object> values(List<Map<String, String>> labels) {
        int today = x(progress.asOf());
        int bottom = TOP + ROW * labels.size() - HALF_MARK;
        return Map.of(
                "height",
                bottom + HALF_BAR,
                "bottom",
                bottom,
                "todayX",
                today,
                "todayAnchor",
                today > RIGHT - ROOM_FOR_TODAY ? "end" : today < LEFT + ROOM_FOR_TODAY ? "start" : "middle",
                "rows",
                IntStream.range(0, labels.size())
                        .mapToObj(row -> row(row, labels.get(row)))
                        .toList());
    }

    private Map<String, Object> row(int number, Map<String, String> labels) {
        Milestone milestone = progress.milestones().get(number);
        int labelY = TOP + ROW * number;
        int y = labelY + BELOW_LABEL;
        return Map.of(
                "label",
                labels.get("label"),
                "when",
                labels.get("short"),
                "labelY",
                labelY,
                "whenY",
                labelY + SECOND_LINE,
                "y",
                y,
                "dot",
                milestone.on().map(day -> Map.of("x", x(day))).stream().toList(),
                "bar",
                milestone.estimate().map(range -> bar(range, y)).stream().toList());
    }

    private Map<String, Integer> bar(Range range, int y) {
        int from = x(range.earliest());
        return Map.of(
                "x",
                from,
                "width",
                Math.max(NARROWEST, x(range.latest()) - from),
                "top",
                y - HALF_BAR,
                "markX",
                x(range.likely()) - NARROWEST / 2,
                "markTop",
                y - HALF_MARK);
    }

    private int x(LocalDate day) {
        long whole = Math.max(1, DAYS.between(first, last));
        return (int) (LEFT + (RIGHT - LEFT) * DAYS.between(first, day) / whole);
    }

    private static Stream<LocalDate> days(CaseProgress progress) {
        return progress.milestones().stream()
                .flatMap(milestone ->
                        Stream.concat(milestone.on().stream(), milestone.estimate().map(Range::latest).stream()));
    }
}
