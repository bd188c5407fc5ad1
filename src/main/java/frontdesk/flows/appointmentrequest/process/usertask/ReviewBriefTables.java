package frontdesk.flows.appointmentrequest.process.usertask;

import static java.util.stream.Collectors.toMap;

import frontdesk.domain.appointment.Appointment;
import frontdesk.domain.appointment.Office;
import frontdesk.domain.appointment.Slot;
import frontdesk.engine.brief.JsonVariable;
import frontdesk.engine.brief.OfficerFormats;
import frontdesk.flows.appointmentrequest.process.usertask.EarlierRequests.Earlier;
import frontdesk.ports.appointment.AppointmentBook;
import frontdesk.ports.appointment.BusinessCalendars;
import frontdesk.ports.appointment.Offices;
import frontdesk.ports.request.Requests;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.springframework.stereotype.Component;

/** The tables and lists of choices in an officer's brief. */
@Component
class ReviewBriefTables {
    private static final int SLOTS_OF_SERVING_OFFICE = 30;
    private static final int SLOTS_OF_OTHER_OFFICES = 10;

    private final Offices offices;
    private final AppointmentBook book;
    private final BusinessCalendars calendars;
    private final InstantSource clock;

    ReviewBriefTables(Offices offices, AppointmentBook book, BusinessCalendars calendars, InstantSource clock) {
        this.offices = offices;
        this.book = book;
        this.calendars = calendars;
        this.clock = clock;
    }

    TypedValue earlierRequests(List<Earlier> earlier) {
        return JsonVariable.rows(earlier.stream().map(this::row).toList());
    }

    TypedValue officeChoices(Optional<Office> serving) {
        return JsonVariable.rows(fieldOffices(serving)
                .map(office -> Map.of("label", office.name() + " (" + office.code() + ")", "value", office.code()))
                .toList());
    }

    /** Free slots of every field office: the serving office first, and there the preferred days first. */
    TypedValue slotChoices(Optional<Office> serving, List<LocalDate> preferredDates) {
        return JsonVariable.rows(fieldOffices(serving)
                .flatMap(office -> slots(office, office.equals(serving.orElse(null)), preferredDates).stream()
                        .map(slot -> choice(office, slot.at())))
                .toList());
    }

    /** The present time, to be confirmed once more, and free slots of the same office. */
    TypedValue rebookingChoices(Appointment present) {
        Stream<Map<String, String>> same = Stream.of(choice(present.office(), present.at()));
        Stream<Map<String, String>> free =
                book.nextFree(present.office().code(), clock.instant(), SLOTS_OF_SERVING_OFFICE).stream()
                        .map(slot -> choice(present.office(), slot.at()));
        return JsonVariable.rows(Stream.concat(free, same).toList());
    }

    private Stream<Office> fieldOffices(Optional<Office> serving) {
        List<Office> all = offices.all().stream()
                .filter(office -> office.kind() == Office.Kind.FIELD_OFFICE)
                .toList();
        return Stream.concat(serving.stream(), all.stream()).distinct();
    }

    private Collection<Slot> slots(Office office, boolean serving, List<LocalDate> preferredDates) {
        Stream<Slot> wished = preferredDates.stream()
                .flatMap(day -> book.slots(office.code(), day, day).stream())
                .filter(slot -> slot.free() > 0);
        Stream<Slot> next = book
                .nextFree(office.code(), clock.instant(), serving ? SLOTS_OF_SERVING_OFFICE : SLOTS_OF_OTHER_OFFICES)
                .stream();
        return Stream.concat(wished, next)
                .collect(toMap(Slot::at, slot -> slot, (first, second) -> first, LinkedHashMap::new))
                .values();
    }

    private static Map<String, String> choice(Office office, ZonedDateTime at) {
        return Map.of(
                "label", OfficerFormats.time(at),
                "value", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at),
                "office", office.code());
    }

    private Map<String, String> row(Earlier earlier) {
        Requests.Request request = earlier.request();
        return Map.of(
                "reference", request.reference().value(),
                "what", what(earlier),
                "status",
                        OfficerFormats.code(
                                request.outcome().orElse(request.status().name())),
                "receivedOn",
                        OfficerFormats.day(request.receivedAt().atZone(zone()).toLocalDate()));
    }

    private static String what(Earlier earlier) {
        String kind = OfficerFormats.beginning(
                OfficerFormats.code(earlier.request().kind().replace('-', '_')));
        return earlier.reason().map(reason -> kind + ": " + reason.nameEn()).orElse(kind);
    }

    private ZoneId zone() {
        return calendars.ofCentre().zone();
    }
}
