package frontdesk.adapters.database.appointment;

import frontdesk.domain.appointment.Appointment;
import frontdesk.domain.appointment.Office;
import frontdesk.domain.appointment.OfficeChange;
import frontdesk.domain.appointment.OfficeClosure;
import frontdesk.ports.appointment.AppointmentsTouchedEvent;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Finds whom a change of an office touches: people who have an appointment ahead there, as requests were given it. */
@Component
class OfficeChangePublisher {
    private final SlotBookingRepository bookings;
    private final ApplicationEventPublisher events;

    OfficeChangePublisher(SlotBookingRepository bookings, ApplicationEventPublisher events) {
        this.bookings = bookings;
        this.events = events;
    }

    /** Keeps the office to the caller, so that nobody is given a place by what it was while it changes. */
    void begin(String office) {
        bookings.lock(office);
    }

    /** Tells whom the change touches, in the transaction that makes it. */
    void made(Office before, Office after) {
        OfficeChange change = new OfficeChange(before, after);
        tell(appointments(after, appointment -> change.touches(appointment.at())), change.inWords());
    }

    /** Tells whom the closure touches, in the transaction that makes it; the appointments of that day. */
    List<Appointment> closed(OfficeClosure closure) {
        List<Appointment> touched = appointments(closure);
        tell(touched, closure.inWords());
        return touched;
    }

    /** The requests' appointments there on that day that are still to come, in order of time. */
    List<Appointment> appointments(OfficeClosure closure) {
        return appointments(closure.office(), closure::touches);
    }

    private List<Appointment> appointments(Office office, Predicate<Appointment> touched) {
        return bookings.ahead(office.code()).stream()
                .map(given ->
                        Appointment.of(given.request(), office, given.place().at()))
                .filter(touched)
                .toList();
    }

    private void tell(List<Appointment> touched, String why) {
        if (!touched.isEmpty()) {
            events.publishEvent(new AppointmentsTouchedEvent(
                    touched.stream().map(Appointment::request).toList(), why));
        }
    }
}
