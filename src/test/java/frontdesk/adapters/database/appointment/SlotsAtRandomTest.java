package frontdesk.adapters.database.appointment;

import static frontdesk.adapters.database.appointment.BookFixture.NOW;
import static frontdesk.adapters.database.appointment.BookFixture.TUESDAY_AT_8;
import static frontdesk.support.fixture.CaseFixture.caseSeenAt;
import static frontdesk.support.fixture.OfficeFixture.EASTERN;
import static frontdesk.support.fixture.OfficeFixture.fieldOffice;
import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.domain.appointment.Slot;
import frontdesk.domain.casefile.CaseFile.Biometrics;
import frontdesk.domain.casefile.ReceiptNumber;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.ports.appointment.AppointmentBook.Booking.Booked;
import frontdesk.ports.appointment.AppointmentBook.Booking.Held;
import frontdesk.ports.appointment.BiometricsAppointments.CaseAppointment;
import frontdesk.ports.appointment.BiometricsAppointments.Move.Moved;
import frontdesk.support.TickingClock;
import frontdesk.support.database.MigratedDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Books, holds, releases, confirms, lets expire and withdraws at random. After every step each slot has exactly the
 * places left that a plain list of who has what says, never fewer than none; at the end all that is booked is confirmed.
 */
@Execution(ExecutionMode.CONCURRENT)
class SlotsAtRandomTest {
    private static final MigratedDatabase DATABASE = MigratedDatabase.onH2();
    private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 1);
    private static final int STEPS = 50;
    private static final int SLOTS = 4;
    private static final int CAPACITY = 2;
    private static final int CASES = 6;

    /** Who has a place: booked where there is no end. */
    private record Has(Instant at, Optional<Instant> until) {}

    private final TickingClock clock = new TickingClock(NOW);
    private final BookFixture fixture = new BookFixture(DATABASE.emptied(), clock);
    private final Map<ReferenceNumber, Has> list = new HashMap<>();
    private final Map<ReferenceNumber, ReceiptNumber> movedCases = new HashMap<>();
    private final Map<ReceiptNumber, CaseAppointment> cases = new HashMap<>();
    private final List<ReferenceNumber> requests = new ArrayList<>();
    private final Set<ReferenceNumber> done = new HashSet<>();

    static IntStream seeds() {
        return IntStream.range(0, 30);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noPlaceIsLostAndNoneIsGivenTwice(int seed) {
        Random random = new Random(seed);
        fixture.offices.put(fieldOffice("TWO", EASTERN, CAPACITY));
        IntStream.range(0, CASES).forEach(number -> feed(number, slot(number % SLOTS)));
        IntStream.range(0, 12).forEach(number -> requests.add(fixture.request()));

        for (int step = 0; step < STEPS; step++) {
            act(random);
            everySlotHasWhatTheListSays(seed, step);
        }
        clock.passes(Duration.ofHours(3));
        whatIsBookedIsConfirmed(seed);
    }

    private void act(Random random) {
        ReferenceNumber request = requests.get(random.nextInt(requests.size()));
        Instant at = slot(random.nextInt(SLOTS));
        switch (random.nextInt(6)) {
            case 0 -> book(request, at);
            case 1 -> hold(request, at, clock.instant().plus(Duration.ofMinutes(1 + random.nextInt(20))));
            case 2 -> release(request);
            case 3 -> confirm(request);
            case 4 -> move(request, at, random.nextInt(CASES));
            default -> clock.passes(Duration.ofMinutes(random.nextInt(5)));
        }
    }

    private void book(ReferenceNumber request, Instant at) {
        boolean has = has(request).filter(place -> place.at().equals(at)).isPresent();
        boolean mayHave = has || taken(at) < CAPACITY;
        boolean booked = fixture.book(request, "TWO", at) instanceof Booked;
        assertThat(booked).isEqualTo(mayHave);
        if (booked) {
            list.put(request, new Has(at, Optional.empty()));
            movedCases.computeIfPresent(request, (moved, number) -> has ? number : null);
        }
    }

    private void hold(ReferenceNumber request, Instant at, Instant until) {
        Optional<Has> before = has(request);
        boolean same = before.filter(place -> place.at().equals(at)).isPresent();
        boolean mayHave = same || taken(at) < CAPACITY;
        boolean held = fixture.hold(request, "TWO", at, until) instanceof Held;
        assertThat(held).isEqualTo(mayHave);
        if (held && !(same && before.get().until().isEmpty())) {
            list.put(request, new Has(at, Optional.of(until)));
            movedCases.remove(request);
        }
    }

    /** Also a withdrawal: to the book both are the same. */
    private void release(ReferenceNumber request) {
        fixture.book.release(request);
        list.remove(request);
        movedCases.remove(request);
    }

    private void confirm(ReferenceNumber request) {
        fixture.book.heldFor(request).ifPresent(held -> book(request, held.at().toInstant()));
    }

    /** One of the cases moves to this slot by the request, which does so once. */
    private void move(ReferenceNumber request, Instant at, int number) {
        if (done.contains(request)) {
            return;
        }
        ReceiptNumber receipt = receipt(number);
        boolean mayHave = has(request).filter(place -> place.at().equals(at)).isPresent() || taken(at) < CAPACITY;
        boolean moved = fixture.move(request, cases.get(receipt), "TWO", at) instanceof Moved;
        assertThat(moved).isEqualTo(mayHave);
        if (moved) {
            movedCases.entrySet().stream()
                    .filter(earlier -> earlier.getValue().equals(receipt))
                    .map(Map.Entry::getKey)
                    .toList()
                    .forEach(earlier -> {
                        list.remove(earlier);
                        movedCases.remove(earlier);
                    });
            list.put(request, new Has(at, Optional.empty()));
            movedCases.put(request, receipt);
            done.add(request);
            int times = cases.get(receipt).timesRescheduled() + 1;
            cases.put(receipt, new CaseAppointment(receipt, "TWO", at, times));
        }
    }

    private Optional<Has> has(ReferenceNumber request) {
        return Optional.ofNullable(list.get(request))
                .filter(place -> place.until()
                        .filter(end -> !end.isAfter(clock.instant()))
                        .isEmpty());
    }

    /** What the list says: who has a place there, and cases that no request has moved. */
    private int taken(Instant at) {
        long people = requests.stream()
                .flatMap(request -> has(request).stream())
                .filter(place -> place.at().equals(at))
                .count();
        long unmoved = cases.values().stream()
                .filter(appointment -> !movedCases.containsValue(appointment.receiptNumber()))
                .filter(appointment -> appointment.at().equals(at))
                .count();
        return Math.toIntExact(people + unmoved);
    }

    private void everySlotHasWhatTheListSays(int seed, int step) {
        for (Slot slot : fixture.book.slots("TWO", TUESDAY, TUESDAY).subList(0, SLOTS)) {
            int taken = taken(slot.at().toInstant());
            assertThat(taken)
                    .as("seed %d, step %d: booked and held", seed, step)
                    .isLessThanOrEqualTo(CAPACITY);
            assertThat(slot.free())
                    .as("seed %d, step %d, %s", seed, step, slot.at())
                    .isEqualTo(CAPACITY - taken);
        }
    }

    private void whatIsBookedIsConfirmed(int seed) {
        for (ReferenceNumber request : requests) {
            Optional<Instant> confirmed = has(request).map(Has::at);
            assertThat(fixture.book
                            .of(request)
                            .map(appointment -> appointment.at().toInstant()))
                    .as("seed %d, %s", seed, request)
                    .isEqualTo(confirmed);
            Optional.ofNullable(movedCases.get(request))
                    .ifPresent(receipt -> assertThat(
                                    biometrics(receipt).appointmentAt().map(at -> at.toInstant()))
                            .isEqualTo(confirmed));
        }
        assertThat(fixture.book.onDay("TWO", TUESDAY)).hasSize((int)
                requests.stream().filter(request -> has(request).isPresent()).count());
    }

    private void feed(int number, Instant at) {
        cases.put(receipt(number), new CaseAppointment(receipt(number), "TWO", at, 0));
        fixture.cases.put(
                caseSeenAt(receipt(number).value(), "TWO", at.atZone(EASTERN).toOffsetDateTime(), 0));
    }

    private Biometrics biometrics(ReceiptNumber receipt) {
        return fixture.cases.find(receipt).orElseThrow().biometrics().orElseThrow();
    }

    private static ReceiptNumber receipt(int number) {
        return new ReceiptNumber("IOE091234567" + number);
    }

    private static Instant slot(int number) {
        return TUESDAY_AT_8.plus(Duration.ofMinutes(20L * number));
    }
}
