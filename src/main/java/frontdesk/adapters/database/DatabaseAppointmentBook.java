package frontdesk.adapters.database;

import frontdesk.adapters.database.SlotBookings.Place;
import frontdesk.domain.Appointment;
import frontdesk.domain.Office;
import frontdesk.domain.ReferenceNumber;
import frontdesk.domain.Slot;
import frontdesk.ports.AppointmentBook;
import frontdesk.ports.Offices;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The appointment book in Frontdesk's own tables. Whoever books locks the row of the wished office, and no other, until
 * the transaction ends: places of an office are given away one after the other, and two requests that swap offices
 * never wait for each other.
 */
@Repository
class DatabaseAppointmentBook implements AppointmentBook {
    /** How many other slots a refusal names. */
    private static final int OFFERED = 5;

    private final Offices offices;
    private final OfficeSlots slots;
    private final SlotBookings bookings;

    DatabaseAppointmentBook(Offices offices, OfficeSlots slots, SlotBookings bookings) {
        this.offices = offices;
        this.slots = slots;
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
        // First of all, so that the office's hours and capacity do not change before the place is given.
        bookings.lock(office);
        return offices.find(office)
                .map(known -> book(request, known, at))
                .orElseGet(() -> new Booking.NoSuchOffice(office));
    }

    @Override
    @Transactional
    public void release(ReferenceNumber request) {
        bookings.takeBack(request);
    }

    @Override
    public Optional<Appointment> of(ReferenceNumber request) {
        return bookings.placeOf(request)
                .flatMap(place -> offices.find(place.office()).map(office -> appointment(request, office, place.at())));
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

    private Booking book(ReferenceNumber request, Office office, Instant at) {
        Place wished = new Place(office.code(), at);
        if (!slots.has(office, at)) {
            return new Booking.NoSuchSlot(office.code(), at, slots.nextFree(office, at, OFFERED));
        }
        if (!bookings.placeOf(request).equals(Optional.of(wished))) {
            Optional<Integer> seat = freeSeat(office, at);
            if (seat.isEmpty()) {
                return new Booking.Full(office.code(), at, slots.nextFree(office, at, OFFERED));
            }
            bookings.give(request, wished, seat.get());
        }
        return new Booking.Booked(appointment(request, office, at));
    }

    private Optional<Integer> freeSeat(Office office, Instant at) {
        Set<Integer> taken = bookings.takenSeats(office.code(), at);
        // Fewer seats may be left than numbers are free, where the office had a greater capacity before.
        return taken.size() < office.capacity()
                ? IntStream.range(0, office.capacity())
                        .filter(seat -> !taken.contains(seat))
                        .boxed()
                        .findFirst()
                : Optional.empty();
    }

    private static Appointment appointment(ReferenceNumber request, Office office, Instant at) {
        return new Appointment(request, office, at.atZone(office.timeZone()));
    }
}
