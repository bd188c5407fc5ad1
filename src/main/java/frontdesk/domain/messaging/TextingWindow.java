package frontdesk.domain.messaging;

import frontdesk.domain.appointment.DailyTimeWindow;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A stretch of time in which the office can keep its promise, from the first moment to the last, both included. */
record TextingWindow(Instant first, Instant last) {

    TextingWindow startingAt(Instant moment) {
        return new TextingWindow(later(first, moment), last);
    }

    /** The first moment that is decent in all zones; empty where they have none in common here. */
    Optional<Instant> firstFit(DailyTimeWindow decent, Set<ZoneId> zones) {
        Instant moment = first;
        while (!moment.isAfter(last)) {
            Instant allowed = nextAllowed(decent, moment, zones);
            if (allowed.equals(moment)) {
                return Optional.of(moment);
            }
            moment = allowed;
        }
        return Optional.empty();
    }

    /**
     * Where the distance to the farthest zone's hours can be least: at this window's ends, where some zone's hours
     * begin or end, and half way between an end and a beginning.
     */
    Stream<Instant> turningPoints(DailyTimeWindow decent, Set<ZoneId> zones) {
        Set<Instant> begins =
                zones.stream().flatMap(zone -> decent.begins(first, zone)).collect(Collectors.toSet());
        Set<Instant> ends =
                zones.stream().flatMap(zone -> decent.ends(first, zone)).collect(Collectors.toSet());
        Stream<Instant> halfWays = ends.stream().flatMap(end -> begins.stream().map(begin -> halfWay(end, begin)));
        return Stream.of(Stream.of(first, last), begins.stream(), ends.stream(), halfWays)
                .flatMap(moments -> moments)
                .filter(this::holds);
    }

    static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private boolean holds(Instant moment) {
        return !moment.isBefore(first) && !moment.isAfter(last);
    }

    private static Instant nextAllowed(DailyTimeWindow decent, Instant moment, Set<ZoneId> zones) {
        return zones.stream().map(zone -> decent.nextAllowed(moment, zone)).reduce(moment, TextingWindow::later);
    }

    private static Instant halfWay(Instant one, Instant other) {
        return one.plus(Duration.between(one, other).dividedBy(2));
    }
}
