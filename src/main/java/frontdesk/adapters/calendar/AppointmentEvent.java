package frontdesk.adapters.calendar;

import frontdesk.domain.Appointment;
import frontdesk.domain.Office;
import frontdesk.ports.AppointmentCalendar.Entry;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;

/**
 * An appointment as the entry of a calendar. Its UID is a request's alone, so that the cancellation finds the
 * invitation whichever node or host wrote it.
 *
 * @param named the entry's own name and sequence
 * @param zone as the file's own zone rules call the office's zone
 * @param attendee the requester's e-mail address, which RFC 5546 asks for; the file goes to nobody else
 */
record AppointmentEvent(
        Appointment appointment, Entry named, ZoneId zone, Optional<String> attendee, CalendarSender sender) {

    VEvent entry(Itip step, CalendarWords words, Instant writtenAt) {
        String reference = appointment.request().value();
        VEvent event = new VEvent(false);
        event.add(new Uid(named.of() + "@frontdesk"));
        event.add(new DtStamp(writtenAt));
        event.add(new Sequence(named.sequence()));
        event.add(new Status(step.status()));
        event.add(new DtStart<>(appointment.at().withZoneSameInstant(zone)));
        event.add(new DtEnd<>(appointment.endsAt().withZoneSameInstant(zone)));
        event.add(new Summary(words.summary(sender.name())));
        event.add(new Description(words.description(reference)));
        event.add(new Location(place(appointment.office())));
        event.add(sender.organizer());
        attendee.map(sender::attendee).ifPresent(event::add);
        return event;
    }

    private static String place(Office office) {
        return office.name() + ", " + office.address();
    }
}
