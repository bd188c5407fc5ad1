package frontdesk.adapters.calendar;

import frontdesk.domain.appointment.Appointment;
import frontdesk.domain.appointment.Office;
import frontdesk.ports.appointment.AppointmentCalendar.Entry;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.Optional;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.property.DateProperty;
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
 * @param attendee the requester's e-mail address, which RFC 5546 asks for; the file goes to nobody else
 */
record AppointmentVEvent(
        Appointment appointment,
        Entry named,
        Optional<String> attendee,
        CalendarOrganizer sender,
        CalendarAlarmProperties alarms) {

    VEvent entry(ItipMethod step, CalendarMessages words, Instant writtenAt) {
        String reference = appointment.request().value();
        VEvent event = new VEvent(false);
        event.add(new Uid(named.of() + "@frontdesk"));
        event.add(new DtStamp(writtenAt));
        event.add(new Sequence(named.sequence()));
        event.add(new Status(step.status()));
        event.add(written(new DtStart<>(), appointment.at()));
        event.add(written(new DtEnd<>(), appointment.endsAt()));
        event.add(new Summary(words.summary(sender.name())));
        event.add(new Description(
                step == ItipMethod.CANCEL ? words.canceled(reference) : words.description(appointment)));
        event.add(new Location(place(appointment.office())));
        event.add(sender.organizer());
        attendee.map(sender::attendee).ifPresent(event::add);
        if (step == ItipMethod.REQUEST) {
            alarms.saying(words.summary(sender.name())).forEach(event::add);
        }
        return event;
    }

    /**
     * In the office's zone; in UTC where the clocks there show that time twice. Handed over as local time: the library
     * would work the local time out anew, by its own older rules.
     */
    private static Property written(DateProperty<Temporal> property, ZonedDateTime moment) {
        boolean once = moment.getZone()
                        .getRules()
                        .getValidOffsets(moment.toLocalDateTime())
                        .size()
                == 1;
        property.setDate(once ? moment.toLocalDateTime() : moment.toInstant());
        if (once) {
            property.add(new TzId(moment.getZone().getId()));
        }
        return property;
    }

    private static String place(Office office) {
        return office.name() + ", " + office.address();
    }
}
