package frontdesk.adapters.database.appointment;

import frontdesk.adapters.database.appointment.SlotBookingRepository.Given;
import frontdesk.domain.appointment.Appointment;
import frontdesk.domain.appointment.Office;
import frontdesk.domain.appointment.OfficeChange;
import frontdesk.domain.appointment.OfficeClosure;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.ports.appointment.AppointmentsTouchedEvent;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Finds whom a change of an office touches: people who have an appointment ahead there, as requests were given it. */
@Component
class OfficeChanges {
    private final SlotBookingRepository bookings;
    private final ApplicationEventPublisher events;

    OfficeChanges(SlotBookingRepository bookings, ApplicationEventPublisher events) {
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
        List<ReferenceNumber> touched = bookings.ahead(after.code()).stream()
                .filter(given -> change.touches(given.place().at().atZone(after.timeZone())))
                .map(Given::request)
                .toList();
        if (!touched.isEmpty()) {
            events.publishEvent(new AppointmentsTouchedEvent(touched, change.inWords()));
        }
    }

    /** Tells whom the closure touches, in the transaction that makes it; the appointments of that day. */
    List<Appointment> closed(OfficeClosure closure) {
        List<Appointment> touched = appointments(closure);
        if (!touched.isEmpty()) {
            events.publishEvent(new AppointmentsTouchedEvent(
                    touched.stream().map(Appointment::request).toList(), closure.inWords()));
        }
        return touched;
    }

    /** The requests' appointments there on that day that are still to come, in order of time. */
    List<Appointment> appointments(OfficeClosure closure) {
        Office office = closure.office();
        return bookings.ahead(office.code()).stream()
                .map(given ->
                        Appointment.of(given.request(), office, given.place().at()))
                .filter(closure::touches)
                .toList();
    }
}
