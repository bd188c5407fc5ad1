package frontdesk.adapters.database.appointment;

import static frontdesk.adapters.database.appointment.BookFixture.NOW;
import static frontdesk.adapters.database.appointment.BookFixture.TUESDAY_AT_8;
import static frontdesk.support.OfficeFixture.EASTERN;
import static frontdesk.support.OfficeFixture.PACIFIC;
import static frontdesk.support.OfficeFixture.losAngeles;
import static frontdesk.support.OfficeFixture.washington;
import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.domain.appointment.Appointment;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.ports.appointment.AppointmentBook.Booking.Booked;
import frontdesk.ports.appointment.AppointmentBook.Booking.Full;
import frontdesk.ports.appointment.AppointmentBook.Booking.Held;
import frontdesk.support.MigratedDatabase;
import frontdesk.support.TickingClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the appointment book promises of places that are held for a while, on whichever database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class HeldPlacesContract {
    private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 1);
    private static final Instant IN_AN_HOUR = NOW.plus(Duration.ofHours(1));

    private final MigratedDatabase database;
    private TickingClock clock;
    private BookFixture desk;

    HeldPlacesContract(MigratedDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        clock = new TickingClock(NOW);
        desk = new BookFixture(database.emptied(), clock);
        desk.offices.put(washington());
        desk.offices.put(losAngeles());
    }

    @Test
    void aHeldPlaceIsTakenButNoAppointmentYet() {
        ReferenceNumber request = desk.request();
        Appointment appointment = new Appointment(request, washington(), TUESDAY_AT_8.atZone(EASTERN));

        assertThat(desk.hold(request, "WAS", TUESDAY_AT_8, IN_AN_HOUR)).isEqualTo(new Held(appointment, IN_AN_HOUR));

        assertThat(desk.book.heldFor(request)).contains(appointment);
        assertThat(desk.book.of(request)).isEmpty();
        assertThat(desk.book.onDay("WAS", TUESDAY)).isEmpty();
        assertThat(placesLeft()).isZero();
        assertThat(desk.book(desk.request(), "WAS", TUESDAY_AT_8)).isInstanceOf(Full.class);
        assertThat(desk.hold(desk.request(), "WAS", TUESDAY_AT_8, IN_AN_HOUR)).isInstanceOf(Full.class);
    }

    @Test
    void bookingTheHeldPlaceKeepsItForGood() {
        ReferenceNumber request = desk.request();
        desk.hold(request, "WAS", TUESDAY_AT_8, IN_AN_HOUR);

        assertThat(desk.book(request, "WAS", TUESDAY_AT_8)).isInstanceOf(Booked.class);
        clock.passes(Duration.ofHours(2));

        assertThat(desk.book.of(request)).isPresent();
        assertThat(desk.book.heldFor(request)).isEmpty();
        assertThat(placesLeft()).isZero();
    }

    @Test
    void aPlaceThatWasReleasedIsFreeAtOnce() {
        ReferenceNumber request = desk.request();
        desk.hold(request, "WAS", TUESDAY_AT_8, IN_AN_HOUR);

        desk.book.release(request);

        assertThat(placesLeft()).isOne();
        assertThat(desk.book(desk.request(), "WAS", TUESDAY_AT_8)).isInstanceOf(Booked.class);
    }

    @Test
    void aHoldEndsAtItsMomentThoughNobodyReleasesIt() {
        ReferenceNumber request = desk.request();
        desk.hold(request, "WAS", TUESDAY_AT_8, IN_AN_HOUR);

        clock.passes(Duration.ofHours(1).minusMillis(1));
        assertThat(desk.book.heldFor(request)).isPresent();
        assertThat(placesLeft()).isZero();

        clock.passes(Duration.ofMillis(1));
        assertThat(desk.book.heldFor(request)).isEmpty();
        assertThat(placesLeft()).isOne();
        assertThat(desk.book(desk.request(), "WAS", TUESDAY_AT_8)).isInstanceOf(Booked.class);
        assertThat(desk.book(request, "WAS", TUESDAY_AT_8))
                .as("lost to another")
                .isInstanceOf(Full.class);
    }

    @Test
    void whoeverComesTooLateForTheirHoldMayStillBookWhereNobodyTookThePlace() {
        ReferenceNumber request = desk.request();
        desk.hold(request, "WAS", TUESDAY_AT_8, IN_AN_HOUR);
        clock.passes(Duration.ofHours(3));

        assertThat(desk.book(request, "WAS", TUESDAY_AT_8)).isInstanceOf(Booked.class);
        assertThat(desk.book.of(request)).isPresent();
    }

    @Test
    void holdingAnotherPlaceGivesTheFirstOneBack() {
        ReferenceNumber request = desk.request();
        desk.hold(request, "WAS", TUESDAY_AT_8, IN_AN_HOUR);

        desk.hold(request, "LOS", Instant.parse("2026-12-01T16:00:00Z"), IN_AN_HOUR);

        assertThat(placesLeft()).isOne();
        assertThat(desk.book.heldFor(request))
                .map(Appointment::at)
                .contains(Instant.parse("2026-12-01T16:00:00Z").atZone(PACIFIC));
    }

    @Test
    void holdingOnceMoreMovesTheEndAndABookedPlaceStaysBooked() {
        ReferenceNumber request = desk.request();
        desk.hold(request, "WAS", TUESDAY_AT_8, IN_AN_HOUR);
        desk.hold(request, "WAS", TUESDAY_AT_8, IN_AN_HOUR.plus(Duration.ofHours(1)));
        clock.passes(Duration.ofMinutes(90));
        assertThat(desk.book.heldFor(request)).isPresent();

        desk.book(request, "WAS", TUESDAY_AT_8);
        desk.hold(request, "WAS", TUESDAY_AT_8, clock.instant());

        assertThat(desk.book.of(request)).isPresent();
        assertThat(placesLeft()).isZero();
    }

    private int placesLeft() {
        return desk.book.slots("WAS", TUESDAY, TUESDAY).get(0).free();
    }
}
