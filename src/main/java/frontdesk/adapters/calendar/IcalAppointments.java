package frontdesk.adapters.calendar;

import frontdesk.domain.Appointment;
import frontdesk.domain.Language;
import frontdesk.ports.AppointmentCalendar;
import frontdesk.ports.Attachment;
import frontdesk.ports.Requests;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.Method;
import org.springframework.stereotype.Component;

/** Appointments as iCalendar files with the office's zone and its rules, so that no program has to guess them. */
@Component
class IcalAppointments implements AppointmentCalendar {
    private static final String FILE_NAME = "appointment.ics";

    private final TimeZoneRegistry zones = TimeZoneRegistryFactory.getInstance().createRegistry();
    private final Requests requests;
    private final CalendarSender sender;
    private final InstantSource clock;

    IcalAppointments(Requests requests, CalendarSender sender, InstantSource clock) {
        this.requests = requests;
        this.sender = sender;
        this.clock = clock;
    }

    @Override
    public Attachment invitation(Appointment appointment, Language language) {
        return file(Itip.REQUEST, new Entry(appointment.request(), 0), appointment, language);
    }

    @Override
    public Attachment update(Appointment appointment, Entry entry, Language language) {
        return file(Itip.REQUEST, entry, appointment, language);
    }

    @Override
    public Attachment cancellation(Appointment appointment, Language language) {
        return file(Itip.CANCEL, new Entry(appointment.request(), 0).next(), appointment, language);
    }

    private Attachment file(Itip step, Entry entry, Appointment appointment, Language language) {
        VTimeZone rules = rules(appointment.office().timeZone());
        ZoneId zone = ZoneId.of(rules.getTimeZoneId().getValue());
        var event = new AppointmentEvent(appointment, entry, zone, attendee(appointment), sender);
        Calendar calendar = new Calendar()
                .withProdId("-//Frontdesk//Appointments//EN")
                .withDefaults()
                .withProperty(new Method(step.name()))
                .withComponent(rules)
                .withComponent(event.entry(step, CalendarWords.in(language), clock.instant()))
                .getFluentTarget();
        return new Attachment(FILE_NAME, "text/calendar; method=" + step + "; charset=UTF-8", bytes(calendar));
    }

    private Optional<String> attendee(Appointment appointment) {
        return requests.find(appointment.request())
                .flatMap(request -> request.requester().email());
    }

    private VTimeZone rules(ZoneId zone) {
        return Optional.ofNullable(zones.getTimeZone(zone.getId()))
                .orElseThrow(() -> new IllegalStateException("No calendar rules for the zone " + zone))
                .getVTimeZone();
    }

    private static byte[] bytes(Calendar calendar) {
        try {
            var file = new ByteArrayOutputStream();
            new CalendarOutputter(false).output(calendar, file);
            return file.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
