package frontdesk.adapters.calendar;

import frontdesk.adapters.channel.DeliveryProperties;
import frontdesk.adapters.messages.OfficeProperties;
import java.net.URI;
import java.net.URISyntaxException;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Organizer;
import org.springframework.stereotype.Component;

/** Who invites, by the address that the messages come from; mail programs refuse an invitation from anybody else. */
@Component
class CalendarOrganizer {
    private final String name;
    private final String address;

    CalendarOrganizer(OfficeProperties office, DeliveryProperties delivery) {
        this.name = office.officeName();
        this.address = delivery.from();
    }

    String name() {
        return name;
    }

    Organizer organizer() {
        return (Organizer)
                new Organizer(mailto(address)).withParameter(new Cn(name)).getFluentTarget();
    }

    /** The person invited, without a name; nobody waits for an answer by calendar. */
    Attendee attendee(String email) {
        return (Attendee) new Attendee(mailto(email))
                .withParameter(PartStat.NEEDS_ACTION)
                .withParameter(Rsvp.FALSE)
                .getFluentTarget();
    }

    private static URI mailto(String email) {
        try {
            return new URI("mailto", email, null);
        } catch (URISyntaxException impossible) {
            throw new IllegalArgumentException("Not an e-mail address", impossible);
        }
    }
}
