package frontdesk.adapters.database.appointment;

import static frontdesk.adapters.database.appointment.BookFixture.NOW;
import static frontdesk.adapters.database.appointment.BookFixture.TUESDAY_AT_8;
import static frontdesk.support.fixture.OfficeFixture.EASTERN;
import static frontdesk.support.fixture.OfficeFixture.PACIFIC;
import static frontdesk.support.fixture.OfficeFixture.losAngeles;
import static frontdesk.support.fixture.OfficeFixture.washington;
import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.domain.appointment.Appointment;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.ports.appointment.AppointmentBook.Booking.Booked;
import frontdesk.ports.appointment.AppointmentBook.Booking.Full;
import frontdesk.ports.appointment.AppointmentBook.Booking.Held;
import frontdesk.support.TickingClock;
import frontdesk.support.database.MigratedDatabase;
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
    private BookFixture fixture;

    HeldPlacesContract(MigratedDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        clock = new TickingClock(NOW);
        fixture = new BookFixture(database.emptied(), clock);
        fixture.offices.put(washington());
        fixture.offices.put(losAngeles());
    }

    @Test
    void aHeldPlaceIsTakenButNoAppointmentYet() {
        ReferenceNumber request = fixture.request();
        Appointment appointment = new Appointment(request, washington(), TUESDAY_AT_8.atZone(EASTERN));

        assertThat(fixture.hold(request, "WAS", TUESDAY_AT_8, IN_AN_HOUR)).isEqualTo(new Held(appointment, IN_AN_HOUR));

        assertThat(fixture.book.heldFor(request)).contains(appointment);
        assertThat(fixture.book.of(request)).isEmpty();
        assertThat(fixture.book.onDay("WAS", TUESDAY)).isEmpty();
        assertThat(placesLeft()).isZero();
        assertThat(fixture.book(fixture.request(), "WAS", TUESDAY_AT_8)).isInstanceOf(Full.class);
        assertThat(fixture.hold(fixture.request(), "WAS", TUESDAY_AT_8, IN_AN_HOUR))
                .isInstanceOf(Full.class);
    }

    @Test
    void bookingTheHeldPlaceKeepsItForGood() {
        ReferenceNumber request = fixture.request();
        fixture.hold(request, "WAS", TUESDAY_AT_8, IN_AN_HOUR);

        assertThat(fixture.book(request, "WAS", TUESDAY_AT_8)).isInstanceOf(Booked.class);
        clock.passes(Duration.ofHours(2));

        assertThat(fixture.book.of(request)).isPresent();
        assertThat(fixture.book.heldFor(request)).isEmpty();
        assertThat(placesLeft()).isZero();
    }

    @Test
    void aPlaceThatWasReleasedIsFreeAtOnce() {
        ReferenceNumber request = fixture.request();
        fixture.hold(request, "WAS", TUESDAY_AT_8, IN_AN_HOUR);

        fixture.book.release(request);

        assertThat(placesLeft()).isOne();
        assertThat(fixture.book(fixture.request(), "WAS", TUESDAY_AT_8)).isInstanceOf(Booked.class);
    }

    @Test
    void aHoldEndsAtItsMomentThoughNobodyReleasesIt() {
        ReferenceNumber request = fixture.request();
        fixture.hold(request, "WAS", TUESDAY_AT_8, IN_AN_HOUR);

        clock.passes(Duration.ofHours(1).minusMillis(1));
        assertThat(fixture.book.heldFor(request)).isPresent();
        assertThat(placesLeft()).isZero();

        clock.passes(Duration.ofMillis(1));
        assertThat(fixture.book.heldFor(request)).isEmpty();
        assertThat(placesLeft()).isOne();
        assertThat(fixture.book(fixture.request(), "WAS", TUESDAY_AT_8)).isInstanceOf(Booked.class);
        assertThat(fixture.book(request, "WAS", TUESDAY_AT_8))
                .as("lost to another")
                .isInstanceOf(Full.class);
    }

    @Test
    void whoeverComesTooLateForTheirHoldMayStillBookWhereNobodyTookThePlace() {
        ReferenceNumber request = fixture.request();
        fixture.hold(request, "WAS", TUESDAY_AT_8, IN_AN_HOUR);
        clock.passes(Duration.ofHours(3));

        assertThat(fixture.book(request, "WAS", TUESDAY_AT_8)).isInstanceOf(Booked.class);
        assertThat(fixture.book.of(request)).isPresent();
    }

    @Test
    void holdingAnotherPlaceGivesTheFirstOneBack() {
        ReferenceNumber request = fixture.request();
        fixture.hold(request, "WAS", TUESDAY_AT_8, IN_AN_HOUR);

        fixture.hold(request, "LOS", Instant.parse("2026-12-01T16:00:00Z"), IN_AN_HOUR);

        assertThat(placesLeft()).isOne();
        assertThat(fixture.book.heldFor(request))
                .map(Appointment::at)
                .contains(Instant.parse("2026-12-01T16:00:00Z").atZone(PACIFIC));
    }

    @Test
    void holdingOnceMoreMovesTheEndAndABookedPlaceStaysBooked() {
        ReferenceNumber request = fixture.request();
        fixture.hold(request, "WAS", TUESDAY_AT_8, IN_AN_HOUR);
        fixture.hold(request, "WAS", TUESDAY_AT_8, IN_AN_HOUR.plus(Duration.ofHours(1)));
        clock.passes(Duration.ofMinutes(90));
        assertThat(fixture.book.heldFor(request)).isPresent();

        fixture.book(request, "WAS", TUESDAY_AT_8);
        fixture.hold(request, "WAS", TUESDAY_AT_8, clock.instant());

        assertThat(fixture.book.of(request)).isPresent();
        assertThat(placesLeft()).isZero();
    }

    private int placesLeft() {
        return fixture.book.slots("WAS", TUESDAY, TUESDAY).get(0).free();
    }
}
