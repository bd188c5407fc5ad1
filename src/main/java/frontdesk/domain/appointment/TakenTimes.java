package frontdesk.domain.appointment;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * For how long which places of an office are taken. They need not begin with the office's slots of today: its hours or
 * the length of its slots may have been others when they were given.
 */
public final class TakenTimes {
    private final NavigableMap<Instant, List<Taken>> byBeginning = new TreeMap<>();
    private final Duration longest;

    public TakenTimes(Collection<Taken> taken) {
        taken.forEach(time -> byBeginning
                .computeIfAbsent(time.from(), beginning -> new ArrayList<>())
                .add(time));
        longest = taken.stream().map(Taken::length).max(Duration::compareTo).orElse(Duration.ZERO);
    }

    /** The most places that are taken at any one moment from the first on and before the last. */
    public int during(Instant from, Instant until) {
        List<Taken> touching = byBeginning.subMap(from.minus(longest), false, until, false).values().stream()
                .flatMap(List::stream)
                .filter(time -> time.until().isAfter(from))
                .toList();
        return Stream.concat(Stream.of(from), touching.stream().map(Taken::from).filter(begin -> begin.isAfter(from)))
                .mapToInt(moment -> at(moment, touching))
                .max()
                .orElse(0);
    }

    private static int at(Instant moment, List<Taken> times) {
        return times.stream()
                .filter(time -> !time.from().isAfter(moment) && time.until().isAfter(moment))
                .mapToInt(Taken::places)
                .sum();
    }

    /** So many places, taken for the same time. */
    public record Taken(Instant from, Duration length, int places) {
        Instant until() {
            return from.plus(length);
        }
    }
}
