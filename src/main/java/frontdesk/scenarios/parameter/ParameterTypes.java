package frontdesk.scenarios.parameter;

import io.cucumber.cucumberexpressions.ParameterType;
import io.cucumber.cucumberexpressions.Transformer;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What stands in the gaps of sentences: how it is written, and what it means. */
public final class ParameterTypes {
    private static final String DAYS = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday";
    private static final Map<String, Integer> NUMBERS =
            Map.of("no", 0, "one", 1, "two", 2, "three", 3, "four", 4, "five", 5);
    private static final Map<String, Duration> UNITS = Map.of(
            "minute", Duration.ofMinutes(1),
            "hour", Duration.ofHours(1),
            "day", Duration.ofDays(1),
            "week", Duration.ofDays(7));

    private ParameterTypes() {}

    /** One of these gaps, and how an analyst may fill it. */
    public record Kind(ParameterType<?> type, String example) {}

    public static List<Kind> all() {
        return List.of(
                new Kind(
                        new ParameterType<>(
                                "moment",
                                List.of("(" + DAYS + ") (\\d{1,2}:\\d{2})"),
                                WeekdayTime.class,
                                (String[] parts) -> WeekdayTime.of(parts[0], parts[1]),
                                true,
                                false),
                        "Tuesday 10:00, in Washington"),
                kind(
                        "weekday",
                        DAYS,
                        DayOfWeek.class,
                        day -> DayOfWeek.valueOf(day.toUpperCase(Locale.ROOT)),
                        "Tuesday"),
                kind(
                        "duration",
                        "(?:one|\\d+) (?:minute|hour|day|week)s?",
                        Duration.class,
                        ParameterTypes::duration,
                        "20 minutes, one hour, 7 days"),
                kind(
                        "count",
                        "no|one|two|three|four|five|\\d+",
                        Integer.class,
                        ParameterTypes::number,
                        "no, one, two, 12"),
                kind(
                        "message",
                        "(?:text|e-mail|letter)s?",
                        String.class,
                        ParameterTypes::singular,
                        "text, e-mail, letter"),
                kind(
                        "role",
                        "officer without protected cases|officer|supervisor",
                        StaffMember.class,
                        StaffMember::called,
                        "officer, supervisor, officer without protected cases"),
                kind("place", "Washington|Honolulu", String.class, place -> place, "Washington, Honolulu"),
                kind("way", "online|on paper", String.class, way -> way, "online, on paper"),
                kind("paper", "with|without", String.class, with -> with, "with, without"));
    }

    private static <T> Kind kind(String name, String regexp, Class<T> type, Transformer<T> meaning, String example) {
        return new Kind(new ParameterType<>(name, regexp, type, meaning, true, false), example);
    }

    private static int number(String words) {
        return Optional.ofNullable(NUMBERS.get(words)).orElseGet(() -> Integer.parseInt(words));
    }

    private static Duration duration(String words) {
        String[] parts = words.split(" ");
        return UNITS.get(singular(parts[1])).multipliedBy(number(parts[0]));
    }

    private static String singular(String word) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }
}
