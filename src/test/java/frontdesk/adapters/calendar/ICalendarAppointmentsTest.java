package frontdesk.adapters.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.adapters.channel.DeliveryProperties;
import frontdesk.adapters.messages.OfficeProperties;
import frontdesk.domain.appointment.Appointment;
import frontdesk.domain.appointment.BookingWindow;
import frontdesk.domain.appointment.Office;
import frontdesk.domain.request.Language;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.domain.request.RequestStatus;
import frontdesk.domain.request.Requester;
import frontdesk.ports.appointment.AppointmentCalendar;
import frontdesk.ports.appointment.AppointmentCalendar.Entry;
import frontdesk.ports.messaging.Attachment;
import frontdesk.ports.request.Requests;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DateProperty;
import net.fortuna.ical4j.util.Configurator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.Mockito;

class ICalendarAppointmentsTest {
    private static final ReferenceNumber REFERENCE = ReferenceNumber.next("AR", new Random(7));
    private static final Instant NOW = Instant.parse("2026-11-23T15:00:00Z");

    private final Requests requests = Mockito.mock(Requests.class);
    private final ICalendarAppointments calendar = new ICalendarAppointments(
            requests,
            new CalendarOrganizer(
                    new OfficeProperties("Harbor \"Contact\" Center", ""),
                    new DeliveryProperties(null, null, null, "contact@example.org")),
            new CalendarAlarmProperties(List.of(Duration.ofDays(1), Duration.ofHours(2))),
            () -> NOW);

    @Test
    void anInvitationIsARequestThatEveryCalendarUnderstands() throws Exception {
        askedBy("o'ana+visa@example.org");

        Attachment file = calendar.invitation(appointment("2026-12-01T09:00", "America/New_York"), Language.EN);

        Calendar parsed = parsed(file);
        assertThat(parsed.validate().hasErrors()).isFalse();
        assertThat(file.mediaType()).startsWith("text/calendar; method=REQUEST");
        assertThat(parsed.getProperty("METHOD")).map(Property::getValue).hasValue("REQUEST");
        assertThat(value(event(parsed), "UID")).isEqualTo(REFERENCE + "@frontdesk");
        assertThat(value(event(parsed), "SEQUENCE")).isEqualTo("0");
        assertThat(value(event(parsed), "STATUS")).isEqualTo("CONFIRMED");
        assertThat(value(event(parsed), "DTSTAMP")).isEqualTo("20261123T150000Z");
        assertThat(value(event(parsed), "ORGANIZER")).isEqualTo("mailto:contact@example.org");
        assertThat(value(event(parsed), "ATTENDEE")).isEqualTo("mailto:o'ana+visa@example.org");
        assertThat(value(event(parsed), "LOCATION")).isEqualTo("Harbor Office, 12 Pier Road; Springfield, VA");
    }

    @Test
    void aCancellationIsForTheSameEntryAndComesAfter() throws Exception {
        askedBy("ana@example.org");

        Attachment file = cancellation(appointment("2026-12-01T09:00", "America/New_York"));

        Calendar parsed = parsed(file);
        assertThat(parsed.validate().hasErrors()).isFalse();
        assertThat(file.mediaType()).startsWith("text/calendar; method=CANCEL");
        assertThat(value(event(parsed), "UID")).isEqualTo(REFERENCE + "@frontdesk");
        assertThat(value(event(parsed), "SEQUENCE")).isEqualTo("1");
        assertThat(value(event(parsed), "STATUS")).isEqualTo("CANCELLED");
    }

    @Test
    void anUpdateTakesThePlaceOfTheEntryThatIsThere() throws Exception {
        askedBy("ana@example.org");
        ReferenceNumber first = ReferenceNumber.next("BR", new Random(8));

        Attachment file =
                calendar.update(appointment("2026-12-01T09:00", "Pacific/Guam"), new Entry(first, 2), Language.EN);

        Calendar parsed = parsed(file);
        assertThat(parsed.validate().hasErrors()).isFalse();
        assertThat(file.mediaType()).startsWith("text/calendar; method=REQUEST");
        assertThat(value(event(parsed), "UID")).isEqualTo(first + "@frontdesk");
        assertThat(value(event(parsed), "SEQUENCE")).isEqualTo("2");
        assertThat(value(event(parsed), "STATUS")).isEqualTo("CONFIRMED");
        assertThat(value(event(parsed), "DESCRIPTION")).contains(REFERENCE.value());
    }

    @ParameterizedTest
    @CsvSource({
        "Pacific/Guam, 2026-12-01T09:00, 2026-11-30T23:00:00Z",
        "America/New_York, 2026-10-30T09:00, 2026-10-30T13:00:00Z",
        "America/New_York, 2026-11-02T09:00, 2026-11-02T14:00:00Z",
        "America/New_York, 2027-03-12T09:00, 2027-03-12T14:00:00Z",
        "America/New_York, 2027-03-15T09:00, 2027-03-15T13:00:00Z",
        "America/Phoenix, 2026-07-01T09:00, 2026-07-01T16:00:00Z",
        "America/Phoenix, 2026-12-01T09:00, 2026-12-01T16:00:00Z",
        "America/Anchorage, 2026-12-01T09:00, 2026-12-01T18:00:00Z",
        "Pacific/Honolulu, 2026-12-01T09:00, 2026-12-01T19:00:00Z"
    })
    void theTimeIsTheOfficesAndTheFileBringsItsZone(String zone, String local, Instant utc) throws Exception {
        Calendar parsed = parsed(calendar.invitation(appointment(local, zone), Language.EN));

        assertThat(event(parsed).<DateProperty<?>>getProperty("DTSTART").orElseThrow())
                .hasToString("DTSTART;TZID=" + zone + ":" + local.replaceAll("[-:]", "") + "00\r\n")
                .satisfies(start -> assertThat(Instant.from(start.getDate())).isEqualTo(utc));
        assertThat(event(parsed).<DateProperty<?>>getProperty("DTEND").orElseThrow())
                .satisfies(end -> assertThat(Instant.from(end.getDate())).isEqualTo(utc.plusSeconds(20 * 60)));
        assertThat(component(parsed, VTimeZone.class).getTimeZoneId().getValue())
                .isEqualTo(zone);
    }

    @Test
    void theEntryTellsNothingOfTheCaseInEitherLanguage() throws Exception {
        Appointment appointment = appointment("2026-12-01T09:00", "America/New_York");

        assertThat(value(event(parsed(calendar.invitation(appointment, Language.EN))), "SUMMARY"))
                .isEqualTo("Appointment with Harbor \"Contact\" Center");
        VEvent spanish = event(parsed(calendar.invitation(appointment, Language.ES)));
        assertThat(value(spanish, "SUMMARY")).isEqualTo("Cita con Harbor \"Contact\" Center");
        assertThat(value(spanish, "DESCRIPTION"))
                .isEqualTo("Número de referencia: " + REFERENCE + "\nPor favor, llegue 15 minutos antes. Traiga una"
                        + " identificación con foto, como un pasaporte o una licencia de conducir, y este"
                        + " número.");
    }

    @Test
    void theCalendarRemindsOfTheAppointmentAndOfNoCanceledOne() throws Exception {
        Appointment appointment = appointment("2026-12-01T09:00", "America/New_York");

        assertThat(event(parsed(calendar.invitation(appointment, Language.EN))).getAlarms())
                .extracting(alarm -> alarm.getTrigger().orElseThrow().getValue())
                .containsExactly("-P1D", "-PT2H");
        assertThat(event(parsed(cancellation(appointment))).getAlarms()).isEmpty();
    }

    @Test
    void linesAreShortEnoughForOldProgramsAndTheNetworkIsNotAsked() {
        Attachment file = calendar.invitation(appointment("2026-12-01T09:00", "America/New_York"), Language.ES);

        assertThat(new String(file.content(), StandardCharsets.UTF_8).split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(Configurator.getProperty("net.fortuna.ical4j.timezone.update.enabled"))
                .hasValue("false");
    }

    private void askedBy(String email) {
        var requester =
                new Requester(Requester.Role.APPLICANT, "Ana", Optional.of(email), Optional.empty(), Language.EN);
        Mockito.when(requests.find(REFERENCE))
                .thenReturn(Optional.of(new Requests.Request(
                        REFERENCE,
                        "appointment-request",
                        RequestStatus.SCHEDULED,
                        Optional.empty(),
                        requester,
                        NOW,
                        NOW,
                        Optional.empty())));
    }

    private static Appointment appointment(String local, String zone) {
        var office = new Office(
                "HAR",
                "Harbor Office",
                Office.Kind.FIELD_OFFICE,
                ZoneId.of(zone),
                "12 Pier Road; Springfield, VA",
                List.of("221"),
                LocalTime.of(8, 0),
                LocalTime.of(16, 0),
                Duration.ofMinutes(20),
                2,
                BookingWindow.USUAL);
        return new Appointment(
                REFERENCE, office, ZonedDateTime.parse(local + ":00Z").withZoneSameLocal(office.timeZone()));
    }

    private static Calendar parsed(Attachment file) throws Exception {
        return new CalendarBuilder().build(new ByteArrayInputStream(file.content()));
    }

    private static VEvent event(Calendar calendar) {
        return component(calendar, VEvent.class);
    }

    private static <C extends CalendarComponent> C component(Calendar calendar, Class<C> type) {
        return calendar.getComponents().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    private static String value(Component component, String property) {
        return component.getProperty(property).map(Property::getValue).orElseThrow();
    }

    private Attachment cancellation(Appointment appointment) {
        return calendar.cancellation(appointment, new AppointmentCalendar.Entry(appointment.request(), 1), Language.EN);
    }
}
