package frontdesk.adapters.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * A zone's offsets in a calendar file, from the same rules as the times in the messages; the tables that calendar
 * libraries bring are older. Every change of the clocks around a moment stands there as itself, so that nobody has to
 * work out a rule.
 */
record ZoneObservances(ZoneId zone) {
    /** How far the offsets reach to both sides of the moment. */
    private static final Duration REACH = Duration.ofDays(400);

    /** When the offset begins to hold that holds until the first change in reach. */
    private static final LocalDateTime LONG_AGO = LocalDateTime.of(1970, 1, 1, 0, 0);

    VTimeZone around(Instant moment) {
        VTimeZone described = new VTimeZone();
        described.add(new TzId(zone.getId()));
        Instant begin = inStandardTime(moment.minus(REACH));
        described.add(atFirst(begin));
        changes(begin, moment.plus(REACH)).map(this::observance).forEach(described::add);
        return described;
    }

    /** Some programs take the first offset of a file for the zone's standard time. */
    private Instant inStandardTime(Instant moment) {
        return rules().isDaylightSavings(moment)
                ? rules().previousTransition(moment.plusNanos(1)).getInstant().minusSeconds(1)
                : moment;
    }

    private Observance atFirst(Instant begin) {
        ZoneOffset always = rules().getOffset(begin);
        return observance(begin, LONG_AGO, always, always);
    }

    private Stream<ZoneOffsetTransition> changes(Instant after, Instant until) {
        return Stream.iterate(
                rules().nextTransition(after),
                change -> change != null && !change.getInstant().isAfter(until),
                change -> rules().nextTransition(change.getInstant()));
    }

    private Observance observance(ZoneOffsetTransition change) {
        return observance(
                change.getInstant(), change.getDateTimeBefore(), change.getOffsetBefore(), change.getOffsetAfter());
    }

    private Observance observance(Instant begin, LocalDateTime onset, ZoneOffset from, ZoneOffset to) {
        Observance observance = rules().isDaylightSavings(begin) ? new Daylight() : new Standard();
        observance.add(new DtStart<>(onset));
        observance.add(new TzOffsetFrom(from));
        observance.add(new TzOffsetTo(to));
        return observance;
    }

    private ZoneRules rules() {
        return zone.getRules();
    }
}
