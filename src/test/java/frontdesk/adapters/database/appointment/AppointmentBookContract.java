package frontdesk.adapters.database.appointment;

import static frontdesk.adapters.database.appointment.BookFixture.NOW;
import static frontdesk.adapters.database.appointment.BookFixture.TUESDAY_AT_8;
import static frontdesk.support.fixture.OfficeFixture.EASTERN;
import static frontdesk.support.fixture.OfficeFixture.PACIFIC;
import static frontdesk.support.fixture.OfficeFixture.losAngeles;
import static frontdesk.support.fixture.OfficeFixture.washington;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import frontdesk.domain.appointment.Appointment;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.ports.appointment.AppointmentBook.Booking;
import frontdesk.ports.appointment.AppointmentBook.Booking.Booked;
import frontdesk.ports.appointment.AppointmentBook.Booking.Full;
import frontdesk.ports.appointment.AppointmentBook.Booking.NoSuchSlot;
import frontdesk.support.database.MigratedDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DuplicateKeyException;

/** What the appointment book promises, on whichever database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AppointmentBookContract {
    private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 1);
    private static final Instant TUESDAY_AT_8_20 = TUESDAY_AT_8.plus(Duration.ofMinutes(20));

    private final MigratedDatabase database;
    private BookFixture fixture;

    AppointmentBookContract(MigratedDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        fixture = new BookFixture(database.emptied(), InstantSource.fixed(NOW));
        fixture.offices.put(washington());
        fixture.offices.put(losAngeles());
    }

    @Test
    void aBookedPlaceIsFoundAgainInTheOfficesZone() {
        ReferenceNumber request = fixture.request();
        Instant at = Instant.parse("2026-12-01T16:00:00Z");
        Appointment appointment = new Appointment(request, losAngeles(), at.atZone(PACIFIC));

        assertThat(fixture.book(request, "LOS", at)).isEqualTo(new Booked(appointment));
        assertThat(fixture.book.of(request)).contains(appointment);
    }

    @Test
    void anOfficesDayListsItsOwnAppointmentsOfThatLocalDayInOrderOfTime() {
        ReferenceNumber later = fixture.request();
        ReferenceNumber first = fixture.request();
        fixture.book(later, "WAS", TUESDAY_AT_8_20);
        fixture.book(first, "WAS", TUESDAY_AT_8);
        fixture.book(fixture.request(), "WAS", TUESDAY_AT_8.plus(Duration.ofDays(1)));
        fixture.book(fixture.request(), "LOS", Instant.parse("2026-12-01T16:00:00Z"));

        assertThat(fixture.book.onDay("WAS", TUESDAY))
                .containsExactly(
                        new Appointment(first, washington(), TUESDAY_AT_8.atZone(EASTERN)),
                        new Appointment(later, washington(), TUESDAY_AT_8_20.atZone(EASTERN)));
        assertThat(fixture.book.onDay("XXX", TUESDAY)).isEmpty();
    }

    @Test
    void aFullSlotIsRefusedWithTheNextFreeOnes() {
        fixture.book(fixture.request(), "WAS", TUESDAY_AT_8);
        ReferenceNumber late = fixture.request();

        Booking refused = fixture.book(late, "WAS", TUESDAY_AT_8);

        assertThat(refused)
                .isEqualTo(new Full(
                        "WAS",
                        TUESDAY_AT_8.atZone(ZoneId.of("America/New_York")),
                        fixture.book.nextFree("WAS", TUESDAY_AT_8, 5)));
        assertThat(((Full) refused).nextFree()).hasSize(5);
        assertThat(fixture.book.of(late)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-12-01T13:10:00Z", // between two slots
                "2026-12-01T12:40:00Z", // before opening
                "2026-12-01T21:00:00Z", // at closing
                "2026-12-05T13:00:00Z", // on a Saturday
                "2026-11-30T13:00:00Z", // past
                "2099-12-01T13:00:00Z", // further ahead than the book goes
                "+1000000000-12-31T23:59:59.999999999Z" // the last instant there is
            })
    void aTimeThatIsNoSlotIsRefusedWithTheNextFreeOnes(Instant at) {
        Booking refused = fixture.book(fixture.request(), "WAS", at);

        assertThat(refused).isInstanceOf(NoSuchSlot.class);
        assertThat(((NoSuchSlot) refused).nextFree()).hasSize(5);
    }

    @Test
    void bookingAgainMovesTheAppointmentAndGivesTheOldPlaceBack() {
        ReferenceNumber request = fixture.request();
        fixture.book(request, "WAS", TUESDAY_AT_8);

        fixture.book(request, "LOS", Instant.parse("2026-12-01T16:00:00Z"));

        assertThat(fixture.book
                        .of(request)
                        .map(appointment -> appointment.office().code()))
                .contains("LOS");
        assertThat(fixture.book(fixture.request(), "WAS", TUESDAY_AT_8)).isInstanceOf(Booked.class);
    }

    @Test
    void bookingTheSamePlaceAgainKeepsItEvenInAFullSlot() {
        ReferenceNumber request = fixture.request();
        fixture.book(request, "WAS", TUESDAY_AT_8);

        assertThat(fixture.book(request, "WAS", TUESDAY_AT_8)).isInstanceOf(Booked.class);
    }

    @Test
    void aMoveThatIsRefusedLeavesTheOldAppointment() {
        ReferenceNumber request = fixture.request();
        fixture.book(request, "WAS", TUESDAY_AT_8_20);
        fixture.book(fixture.request(), "WAS", TUESDAY_AT_8);

        assertThat(fixture.book(request, "WAS", TUESDAY_AT_8)).isInstanceOf(Full.class);
        assertThat(fixture.book.of(request)).map(Appointment::at).contains(TUESDAY_AT_8_20.atZone(EASTERN));
    }

    @Test
    void aPlaceThatWasGivenBackCanBeHadAgain() {
        ReferenceNumber request = fixture.request();
        fixture.book(request, "WAS", TUESDAY_AT_8);

        fixture.book.release(request);
        fixture.book.release(request);

        assertThat(fixture.book.of(request)).isEmpty();
        assertThat(fixture.book(fixture.request(), "WAS", TUESDAY_AT_8)).isInstanceOf(Booked.class);
    }

    @Test
    void aBookingGoesWithItsTransaction() {
        ReferenceNumber request = fixture.request();

        fixture.database.transactions().executeWithoutResult(status -> {
            fixture.book.book(request, "WAS", TUESDAY_AT_8);
            status.setRollbackOnly();
        });

        assertThat(fixture.book.of(request)).isEmpty();
    }

    @Test
    void theDatabaseItselfGivesNoSeatTwice() {
        ReferenceNumber request = fixture.request();
        fixture.book(fixture.request(), "WAS", TUESDAY_AT_8);
        SlotBookingRepository rows = new SlotBookingRepository(fixture.database.client(), InstantSource.fixed(NOW));

        assertThatThrownBy(() -> rows.give(
                        request,
                        new SlotBookingRepository.Place("WAS", TUESDAY_AT_8),
                        Duration.ofMinutes(20),
                        0,
                        Optional.empty()))
                .isInstanceOf(DuplicateKeyException.class);
        assertThat(fixture.book.of(request)).isEqualTo(Optional.empty());
    }
}
