package frontdesk.adapters.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import frontdesk.adapters.channel.DeliveryProperties;
import frontdesk.adapters.messages.OfficeProperties;
import frontdesk.domain.appointment.Appointment;
import frontdesk.domain.appointment.BookingWindow;
import frontdesk.domain.appointment.Office;
import frontdesk.domain.appointment.TimeZoneName;
import frontdesk.domain.request.Language;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.ports.request.Requests;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mockito.Mockito;

/** The calendar file and the e-mail name the same hour: read with another library than the one that wrote the file. */
@Execution(ExecutionMode.CONCURRENT)
class EveryZonesTimeTest {
    private static final ReferenceNumber REFERENCE = ReferenceNumber.next("AR", new Random(7));
    private static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");
    private static final Duration HALF_HOUR = Duration.ofMinutes(30);

    private final ICalendarAppointments calendar = new ICalendarAppointments(
            Mockito.mock(Requests.class),
            new CalendarOrganizer(
                    new OfficeProperties("Contact Center", ""),
                    new DeliveryProperties(null, null, null, "contact@example.org")),
            new CalendarAlarmProperties(List.of(Duration.ofDays(1))),
            () -> NOW);

    static Stream<ZoneId> zones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(TimeZoneName::isKnown)
                .sorted()
                .map(ZoneId::of);
    }

    /** The other library takes every summer time for one of an hour; the test below reads the other two zones too. */
    static Stream<ZoneId> zonesThatChangeByHours() {
        return zones().filter(zone -> zone.getRules().getTransitionRules().stream()
                .allMatch(rule -> Math.abs(rule.getOffsetAfter().getTotalSeconds()
                                - rule.getOffsetBefore().getTotalSeconds())
                        == Duration.ofHours(1).toSeconds()));
    }

    @ParameterizedTest
    @MethodSource("zonesThatChangeByHours")
    void nobodyComesAnHourLateByTheirCalendar(ZoneId zone) {
        List<ZonedDateTime> moments = Stream.concat(seasons(), daysBesideChanges(zone))
                .map(day -> day.atZone(zone).with(LocalTime.of(9, 0)))
                .toList();

        for (ZonedDateTime moment : moments) {
            VEvent read = read(file("Harbor", moment));

            assertThat(read.getDateStart().getValue().toInstant())
                    .as("%s", moment)
                    .isEqualTo(moment.toInstant());
            assertThat(read.getDateEnd().getValue().toInstant())
                    .isEqualTo(moment.toInstant().plus(HALF_HOUR));
        }
    }

    @ParameterizedTest
    @MethodSource("zones")
    void noHourIsMistakenWhereTheClocksChange(ZoneId zone) {
        for (Instant moment : Stream.concat(seasons(), aroundChanges(zone)).toList()) {
            var lines = new CalendarLines(file("Harbor", moment.atZone(zone)));

            assertThat(lines.moment("DTSTART")).as("%s in %s", moment, zone).isEqualTo(moment);
            assertThat(lines.moment("DTEND")).isEqualTo(moment.plus(HALF_HOUR));
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void aNameInAnyLettersKeepsLinesShortAndWhole(String name) {
        String file = file(name, NOW.atZone(ZoneId.of("America/Puerto_Rico")));

        assertThat(file.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(read(file).getLocation().getValue()).isEqualTo(name + ", 1 Pier Road");
    }

    static Stream<String> names() {
        return Stream.of("Oficina de Mayagüez ñandú áéíóú", "移民办公室第二分部", "😀👩‍👩‍👧 X")
                .flatMap(name -> Stream.of(name, name.repeat(5), "a" + name.repeat(6), "ab" + name.repeat(5)));
    }

    @Test
    void zonesThatNoCalendarProgramKnowsAreNone() {
        assertThat(zones())
                .hasSizeGreaterThan(500)
                .noneMatch(zone -> zone.getId().startsWith("SystemV/"));
        assertThat(TimeZoneName.isKnown("SystemV/EST5EDT")).isFalse();
        assertThat(TimeZoneName.isKnown("Mars/Olympus")).isFalse();
    }

    private static Stream<Instant> seasons() {
        return Stream.iterate(NOW, moment -> moment.plus(Duration.ofDays(91))).limit(9);
    }

    private static Stream<Instant> daysBesideChanges(ZoneId zone) {
        return changes(zone)
                .flatMap(change -> Stream.of(change.minus(Duration.ofDays(2)), change.plus(Duration.ofDays(2))));
    }

    /** Half hours before and after a change of the clocks: they may be shown twice. */
    private static Stream<Instant> aroundChanges(ZoneId zone) {
        return changes(zone)
                .flatMap(change ->
                        Stream.of(-60, -30, 0, 30, 60).map(minutes -> change.plus(Duration.ofMinutes(minutes))));
    }

    private static Stream<Instant> changes(ZoneId zone) {
        return Stream.iterate(
                        zone.getRules().nextTransition(NOW),
                        change -> change != null && change.getInstant().isBefore(NOW.plus(Duration.ofDays(2 * 366))),
                        change -> zone.getRules().nextTransition(change.getInstant()))
                .map(ZoneOffsetTransition::getInstant);
    }

    private String file(String officeName, ZonedDateTime at) {
        var office = new Office(
                "HAR",
                officeName,
                Office.Kind.FIELD_OFFICE,
                at.getZone(),
                "1 Pier Road",
                List.of(),
                LocalTime.MIN,
                LocalTime.MAX,
                HALF_HOUR,
                1,
                BookingWindow.USUAL);
        var appointment = new Appointment(REFERENCE, office, at);
        return new String(calendar.invitation(appointment, Language.EN).content(), StandardCharsets.UTF_8);
    }

    /** With the zone under a name that nobody knows, so that the file's own rules are what is read. */
    private static VEvent read(String file) {
        String unfolded = file.replace("\r\n ", "");
        String foreign = unfolded.replaceAll("TZID([:=])[A-Za-z0-9/_+-]+", "TZID$1Offices-Own");
        return Biweekly.parse(foreign).first().getEvents().get(0);
    }
}
