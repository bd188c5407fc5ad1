package frontdesk.adapters.database.appointment;

import frontdesk.adapters.database.appointment.SlotBookingRepository.Place;
import frontdesk.domain.appointment.Appointment;
import frontdesk.domain.appointment.Office;
import frontdesk.domain.appointment.Slot;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.ports.appointment.AppointmentBook;
import frontdesk.ports.appointment.Offices;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The appointment book in Frontdesk's own tables. Whoever books or holds locks the row of the wished office, and no other, until
 * the transaction ends: places of an office are given away one after the other, and two requests that swap offices
 * never wait for each other.
 */
@Repository
class DatabaseAppointmentBook implements AppointmentBook {
    /** How many other slots a refusal names. */
    private static final int OFFERED = 5;

    private final Offices offices;
    private final SlotAvailability slots;
    private final SlotOccupancy places;
    private final SlotBookingRepository bookings;

    DatabaseAppointmentBook(
            Offices offices, SlotAvailability slots, SlotOccupancy places, SlotBookingRepository bookings) {
        this.offices = offices;
        this.slots = slots;
        this.places = places;
        this.bookings = bookings;
    }

    @Override
    public List<Slot> slots(String office, LocalDate from, LocalDate to) {
        return offices.find(office).map(known -> slots.between(known, from, to)).orElse(List.of());
    }

    @Override
    public List<Slot> nextFree(String office, Instant after, int atMost) {
        return offices.find(office)
                .map(known -> slots.nextFree(known, after, atMost))
                .orElse(List.of());
    }

    @Override
    @Transactional
    public Booking book(ReferenceNumber request, String office, Instant at) {
        return take(request, new Place(office, at), Optional.empty());
    }

    @Override
    @Transactional
    public Booking hold(ReferenceNumber request, String office, Instant at, Instant until) {
        return take(request, new Place(office, at), Optional.of(until));
    }

    @Override
    @Transactional
    public void release(ReferenceNumber request) {
        bookings.takeBack(request);
    }

    @Override
    public Optional<Appointment> of(ReferenceNumber request) {
        return bookings.placeOf(request).flatMap(place -> appointment(request, place));
    }

    @Override
    public Optional<Appointment> heldFor(ReferenceNumber request) {
        return bookings.heldFor(request).flatMap(place -> appointment(request, place));
    }

    @Override
    public void attended(ReferenceNumber request, boolean isAttended) {
        bookings.attended(request, isAttended);
    }

    @Override
    public Optional<Boolean> attendance(ReferenceNumber request) {
        return bookings.attendance(request);
    }

    @Override
    public List<Appointment> onDay(String office, LocalDate day) {
        return offices.find(office).map(known -> onDay(known, day)).orElse(List.of());
    }

    private List<Appointment> onDay(Office office, LocalDate day) {
        Instant begins = day.atStartOfDay(office.timeZone()).toInstant();
        Instant ends = day.plusDays(1).atStartOfDay(office.timeZone()).toInstant();
        return bookings.given(office.code(), begins, ends).stream()
                .map(given -> appointment(given.request(), office, given.place().at()))
                .toList();
    }

    private Booking take(ReferenceNumber request, Place wished, Optional<Instant> until) {
        // First of all, so that the office's hours and capacity do not change before the place is given.
        bookings.lock(wished.office());
        bookings.forgetLapsed(wished.office());
        return offices.find(wished.office())
                .map(office -> take(request, office, wished, until))
                .orElseGet(() -> new Booking.NoSuchOffice(wished.office()));
    }

    private Booking take(ReferenceNumber request, Office office, Place wished, Optional<Instant> until) {
        boolean theirs = placeOf(request).equals(Optional.of(wished));
        if (!(theirs ? slots.keeps(office, wished.at()) : slots.offers(office, wished.at()))) {
            return new Booking.NoSuchSlot(office.code(), wished.at(), slots.nextFree(office, wished.at(), OFFERED));
        }
        if (theirs) {
            bookings.keep(request, until);
            return taken(request, office, wished, until);
        }
        return freeSeat(office, wished.at())
                .map(seat -> {
                    bookings.give(request, wished, office.slotLength(), seat, until);
                    return taken(request, office, wished, until);
                })
                .orElseGet(() -> new Booking.Full(
                        office.code(),
                        wished.at().atZone(office.timeZone()),
                        slots.nextFree(office, wished.at(), OFFERED)));
    }

    private Optional<Place> placeOf(ReferenceNumber request) {
        return bookings.placeOf(request).or(() -> bookings.heldFor(request));
    }

    private static Booking taken(ReferenceNumber request, Office office, Place place, Optional<Instant> until) {
        Appointment appointment = appointment(request, office, place.at());
        return until.<Booking>map(end -> new Booking.Held(appointment, end))
                .orElseGet(() -> new Booking.Booked(appointment));
    }

    private Optional<Integer> freeSeat(Office office, Instant at) {
        // Numbers may be free where no place is left: cases take places without one, and so did a greater capacity.
        if (places.at(office, at) >= office.capacity()) {
            return Optional.empty();
        }
        Set<Integer> seats = bookings.takenSeats(office.code(), at);
        return IntStream.range(0, office.capacity())
                .filter(seat -> !seats.contains(seat))
                .boxed()
                .findFirst();
    }

    private Optional<Appointment> appointment(ReferenceNumber request, Place place) {
        return offices.find(place.office()).map(office -> appointment(request, office, place.at()));
    }

    private static Appointment appointment(ReferenceNumber request, Office office, Instant at) {
        return Appointment.of(request, office, at);
    }
}
