package frontdesk.adapters.calendar;

import frontdesk.domain.appointment.Appointment;
import frontdesk.domain.request.Language;
import frontdesk.ports.appointment.AppointmentCalendar;
import frontdesk.ports.messaging.Attachment;
import frontdesk.ports.request.Requests;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Optional;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.property.Method;
import org.springframework.stereotype.Component;

/** Appointments as iCalendar files with the office's zone and its rules, so that no program has to guess them. */
@Component
class ICalendarAppointments implements AppointmentCalendar {
    private static final String FILE_NAME = "appointment.ics";
    private static final int OCTETS_OF_A_LINE = 75;
    private static final String LINE_END = "\r\n";
    private static final String FOLD = LINE_END + " ";

    private final Requests requests;
    private final CalendarOrganizer sender;
    private final CalendarAlarmProperties alarms;
    private final InstantSource clock;

    ICalendarAppointments(
            Requests requests, CalendarOrganizer sender, CalendarAlarmProperties alarms, InstantSource clock) {
        this.requests = requests;
        this.sender = sender;
        this.alarms = alarms;
        this.clock = clock;
    }

    @Override
    public Attachment invitation(Appointment appointment, Language language) {
        return file(ItipMethod.REQUEST, new Entry(appointment.request(), 0), appointment, language);
    }

    @Override
    public Attachment update(Appointment appointment, Entry entry, Language language) {
        return file(ItipMethod.REQUEST, entry, appointment, language);
    }

    @Override
    public Attachment cancellation(Appointment appointment, Entry entry, Language language) {
        return file(ItipMethod.CANCEL, entry, appointment, language);
    }

    private Attachment file(ItipMethod step, Entry entry, Appointment appointment, Language language) {
        var event = new AppointmentVEvent(appointment, entry, attendee(appointment), sender, alarms);
        var zone = new ZoneObservances(appointment.office().timeZone());
        Calendar calendar = new Calendar()
                .withProdId("-//Frontdesk//Appointments//EN")
                .withDefaults()
                .withProperty(new Method(step.name()))
                .withComponent(zone.around(appointment.at().toInstant()))
                .withComponent(event.entry(step, CalendarMessages.in(language), clock.instant()))
                .getFluentTarget();
        return new Attachment(
                FILE_NAME,
                "text/calendar; method=" + step + "; charset=UTF-8",
                folded(calendar.toString()).getBytes(StandardCharsets.UTF_8));
    }

    private Optional<String> attendee(Appointment appointment) {
        return requests.find(appointment.request())
                .flatMap(request -> request.requester().email());
    }

    /** Its lines folded (RFC 5545, section 3.1): by octets, of which many letters have more than one. */
    private static String folded(String unfolded) {
        StringBuilder folded = new StringBuilder();
        for (String line : unfolded.split(LINE_END)) {
            fold(line, folded);
            folded.append(LINE_END);
        }
        return folded.toString();
    }

    private static void fold(String line, StringBuilder folded) {
        int octets = 0;
        for (String letter : (Iterable<String>) line.codePoints().mapToObj(Character::toString)::iterator) {
            int length = letter.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > OCTETS_OF_A_LINE) {
                folded.append(FOLD);
                octets = 1;
            }
            folded.append(letter);
            octets += length;
        }
    }
}
