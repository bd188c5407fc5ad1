package frontdesk.engine.validation.bpmn.expression;

import frontdesk.engine.process.TextFormat;
import frontdesk.engine.validation.bpmn.BpmnDocument;
import frontdesk.engine.validation.bpmn.BpmnRule;
import frontdesk.engine.validation.bpmn.value.PossibleValues;
import frontdesk.engine.validation.model.Finding;
import frontdesk.engine.validation.model.JuelExpression;
import frontdesk.engine.validation.model.XmlElement;
import java.time.Duration;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.datatype.DatatypeFactory;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.calendar.BusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.CycleBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.DueDateBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.DurationBusinessCalendar;

/** Times that are written down are such that the engine can read them, which it else tries only when they begin. */
final class TimerExpressionRule implements BpmnRule {
    private static final Map<String, BusinessCalendar> READERS = Map.of(
            "timeDate", new DueDateBusinessCalendar(),
            "timeDuration", new DurationBusinessCalendar(),
            "timeCycle", new CycleBusinessCalendar(),
            "failedJobRetryTimeCycle", new CycleBusinessCalendar());

    private static final Map<String, String> EXAMPLES = Map.of(
            "timeDate", "2026-12-01T09:00:00-05:00",
            "timeDuration", "P3D or PT1H",
            "timeCycle", "R3/PT10M",
            "failedJobRetryTimeCycle", "R3/PT10M");

    @Override
    public Stream<Finding> check(BpmnDocument model) {
        return Stream.concat(
                model.all()
                        .filter(piece -> READERS.containsKey(piece.kind()))
                        .flatMap(piece -> check(model, piece, piece.kind(), piece.text())),
                model.all("userTask")
                        .flatMap(task -> Stream.of("dueDate", "followUpDate")
                                .filter(name -> !task.camunda(name).isEmpty())
                                .flatMap(name -> check(model, task, "timeDate", task.camunda(name)))));
    }

    private static Stream<Finding> check(BpmnDocument model, XmlElement piece, String kind, String text) {
        return problems(model, kind, text).map(problem -> model.finding(piece, problem));
    }

    private static Stream<String> problems(BpmnDocument model, String kind, String text) {
        if (!JuelExpression.isIn(text)) {
            return problem(kind, text).stream();
        }
        return kind.equals("timeCycle")
                ? Stream.of("how often it repeats is not known before it begins; write it down, like R3/PT10M")
                : held(model, kind, text)
                        .filter(time -> !isReadable(kind, time))
                        .map(time -> unreadable(kind, time));
    }

    private static Optional<String> problem(String kind, String text) {
        var cycle = new TimerCycle(text);
        Optional<String> dated = cycle.hasDate().filter(problem -> kind.endsWith("Cycle"));
        if (dated.isPresent()) {
            return dated;
        }
        return isReadable(kind, text)
                ? cycle.isShort().filter(problem -> kind.equals("timeCycle"))
                : Optional.of(unreadable(kind, text));
    }

    private static String unreadable(String kind, String time) {
        return "'%s' cannot be read as a time; write it like %s".formatted(time, EXAMPLES.get(kind));
    }

    /** What a variable can hold that stands in the place of a wait; where that is not known, the expression itself. */
    private static Stream<String> held(BpmnDocument model, String kind, String text) {
        var values = new PossibleValues(model);
        return kind.equals("timeDate")
                ? Stream.empty()
                : JuelExpression.variableIn(text)
                        .filter(variable -> values.formatOf(variable)
                                .filter(TextFormat.DAYS_OR_HOURS::includes)
                                .isEmpty())
                        .flatMap(variable -> values.everOf(variable).orElse(Set.of(text)).stream());
    }

    private static boolean isReadable(String kind, String text) {
        try {
            READERS.get(kind).resolveDuedate(text);
            return true;
        } catch (ProcessEngineException unreadable) {
            return false;
        }
    }

    /**
     * A timer that repeats, such as {@code R3/PT10M} or {@code 0 0 9 * * ?}: at a bounded pace, from when it begins.
     */
    private record TimerCycle(String text) {
        private static final Duration SHORTEST = Duration.ofMinutes(1);
        private static final Pattern REPETITION = Pattern.compile("R\\d{0,9}/([^/]+)");
        private static final Pattern CRON_WITHIN_A_MINUTE = Pattern.compile("\\s*\\S*[^\\d\\s]\\S*(\\s+\\S+){5,6}\\s*");

        /** Why the engine must not even be asked to read it: counted from a date of old, that would take for ever. */
        Optional<String> hasDate() {
            return Optional.of("'%s' counts from or to a date; write how often and after what time, like R3/PT10M"
                            .formatted(text))
                    .filter(problem ->
                            text.startsWith("R") && !REPETITION.matcher(text).matches());
        }

        /** Why it repeats too fast. */
        Optional<String> isShort() {
            Matcher repetition = REPETITION.matcher(text);
            boolean isShort = repetition.matches()
                    ? duration(repetition.group(1))
                            .filter(pause -> pause.compareTo(SHORTEST) < 0)
                            .isPresent()
                    : CRON_WITHIN_A_MINUTE.matcher(text).matches();
            return Optional.of(
                            "'%s' repeats more than once a minute; write a longer time, like R3/PT10M".formatted(text))
                    .filter(problem -> isShort);
        }

        /** Empty where it cannot be read, which the engine says. */
        private static Optional<Duration> duration(String text) {
            try {
                return Optional.of(Duration.ofMillis(
                        DatatypeFactory.newDefaultInstance().newDuration(text).getTimeInMillis(new Date(0))));
            } catch (IllegalArgumentException unreadable) {
                return Optional.empty();
            }
        }
    }
}
