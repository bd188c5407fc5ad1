package frontdesk.adapters.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads moments out of a calendar file by the letter of RFC 5545, with the file's own observances and nothing else. */
final class CalendarLines {
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");
    private static final Pattern OBSERVANCE = Pattern.compile("(?s)BEGIN:(STANDARD|DAYLIGHT)\r\n(.*?)END:\\1");

    private final String zone;
    private final String event;

    CalendarLines(String file) {
        String unfolded = file.replace("\r\n ", "");
        int begin = unfolded.indexOf("BEGIN:VEVENT");
        this.zone = unfolded.substring(0, begin);
        this.event = unfolded.substring(begin);
    }

    Instant moment(String property) {
        MatchResult line = first("\r\n" + property + "(;[^:]*)?:(\\d{8}T\\d{6})(Z?)", event);
        LocalDateTime local = LocalDateTime.parse(line.group(2), LOCAL);
        return local.toInstant(line.group(3).isEmpty() ? offset(local) : ZoneOffset.UTC);
    }

    /** Of the observance with the latest onset before that local time. */
    private ZoneOffset offset(LocalDateTime local) {
        List<Observance> observances = OBSERVANCE
                .matcher(zone)
                .results()
                .map(found -> Observance.of(found.group(2)))
                .toList();
        return observances.stream()
                .filter(observance -> !observance.onsetAsShownAfter().isAfter(local))
                .max(Comparator.comparing(Observance::onset))
                .orElseThrow()
                .to();
    }

    private static MatchResult first(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().findFirst().orElseThrow();
    }

    private record Observance(LocalDateTime onset, ZoneOffset from, ZoneOffset to) {
        static Observance of(String lines) {
            return new Observance(
                    LocalDateTime.parse(first("DTSTART:(\\d{8}T\\d{6})", lines).group(1), LOCAL),
                    ZoneOffset.of(first("TZOFFSETFROM:([+-]\\d+)", lines).group(1)),
                    ZoneOffset.of(first("TZOFFSETTO:([+-]\\d+)", lines).group(1)));
        }

        /** What clocks show at the onset, set anew. Times that are shown twice are not asked for here. */
        LocalDateTime onsetAsShownAfter() {
            return onset.toInstant(from).atOffset(to).toLocalDateTime();
        }
    }
}
