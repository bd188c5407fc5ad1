package frontdesk.engine.validation.bpmn.dataflow;

import java.time.Duration;
import java.util.Date;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.datatype.DatatypeFactory;

/** A timer that repeats, such as {@code R3/PT10M} or {@code 0 0 9 * * ?}: at a bounded pace, from when it begins. */
record TimerCycle(String text) {
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
        return Optional.of("'%s' repeats more than once a minute; write a longer time, like R3/PT10M".formatted(text))
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
