package frontdesk.flows.biometricsreschedule.process;

import static frontdesk.flows.biometricsreschedule.process.DecisionVariables.BOOK_WITHIN;

import frontdesk.domain.appointment.Appointment;
import frontdesk.domain.appointment.Office;
import frontdesk.domain.appointment.Slot;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.flows.biometricsreschedule.domain.PreferredDates;
import frontdesk.flows.biometricsreschedule.domain.RescheduleRequest;
import frontdesk.ports.appointment.AppointmentBook;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The places that a customer would like: the held one first, then those of the preferred dates, in their order. */
@Component
public class PreferredSlotSearch {
    private final RescheduleRequestMapper asked;
    private final RescheduleCaseLookup caseAtHand;
    private final AppointmentBook book;
    private final InstantSource clock;

    PreferredSlotSearch(
            RescheduleRequestMapper asked, RescheduleCaseLookup caseAtHand, AppointmentBook book, InstantSource clock) {
        this.asked = asked;
        this.caseAtHand = caseAtHand;
        this.book = book;
        this.clock = clock;
    }

    /** Looked up one after the other, as they are asked for; the present appointment's own is none of them. */
    public Stream<Place> wished(DelegateExecution execution) {
        ReferenceNumber reference = new ReferenceNumber(execution.getProcessBusinessKey());
        RescheduleRequest request = asked.under(reference);
        Period within = Period.parse(BOOK_WITHIN.in(execution));
        Optional<Place> held = book.heldFor(reference).map(Place::of);
        Instant present = caseAtHand.appointment(execution, reference).at();
        return Stream.concat(
                        held.stream(), caseAtHand.newOffice(request).stream().flatMap(at -> free(at, request, within)))
                .filter(place -> !place.at().equals(present));
    }

    /** Today is today at the office. */
    private Stream<Place> free(Office office, RescheduleRequest request, Period within) {
        LocalDate today = clock.instant().atZone(office.timeZone()).toLocalDate();
        List<LocalDate> dates = new PreferredDates(request.preferredDates(), within).from(today);
        return dates.stream()
                .flatMap(day -> book.slots(office.code(), day, day).stream())
                .filter(slot -> slot.free() > 0)
                .map(Place::of);
    }

    /** Where and when. */
    public record Place(String office, Instant at) {
        static Place of(Appointment appointment) {
            return new Place(appointment.office().code(), appointment.at().toInstant());
        }

        static Place of(Slot slot) {
            return new Place(slot.office(), slot.at().toInstant());
        }
    }
}
