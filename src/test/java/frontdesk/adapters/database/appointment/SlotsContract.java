package frontdesk.adapters.database.appointment;

import static frontdesk.adapters.database.appointment.BookFixture.NOW;
import static frontdesk.adapters.database.appointment.BookFixture.TUESDAY_AT_8;
import static frontdesk.support.fixture.OfficeFixture.EASTERN;
import static frontdesk.support.fixture.OfficeFixture.bookable;
import static frontdesk.support.fixture.OfficeFixture.changed;
import static frontdesk.support.fixture.OfficeFixture.fieldOffice;
import static frontdesk.support.fixture.OfficeFixture.losAngeles;
import static frontdesk.support.fixture.OfficeFixture.washington;
import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.domain.appointment.BookingWindow;
import frontdesk.domain.appointment.Slot;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.ports.appointment.AppointmentBook.Booking.Booked;
import frontdesk.ports.appointment.AppointmentBook.Booking.Full;
import frontdesk.ports.appointment.AppointmentBook.Booking.NoSuchOffice;
import frontdesk.ports.appointment.AppointmentBook.Booking.NoSuchSlot;
import frontdesk.support.database.MigratedDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the appointment book shows and what it takes for a slot, on whichever database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SlotsContract {
    private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 1);
    private static final Instant TUESDAY_AT_8_20 = TUESDAY_AT_8.plus(Duration.ofMinutes(20));

    private static final Instant TUESDAY_AT_8_40 = TUESDAY_AT_8.plus(Duration.ofMinutes(40));

    private final MigratedDatabase database;
    private BookFixture fixture;

    SlotsContract(MigratedDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        fixture = new BookFixture(database.emptied(), InstantSource.fixed(NOW));
        fixture.offices.put(washington());
        fixture.offices.put(losAngeles());
    }

    @Test
    void aDayShowsAllItsSlotsWithThePlacesLeft() {
        fixture.book(fixture.request(), "WAS", TUESDAY_AT_8);

        List<Slot> slots = fixture.book.slots("WAS", TUESDAY, TUESDAY);

        assertThat(slots).hasSize(24);
        assertThat(slots.get(0)).isEqualTo(new Slot("WAS", TUESDAY_AT_8.atZone(EASTERN), 0));
        assertThat(slots.get(1)).isEqualTo(new Slot("WAS", TUESDAY_AT_8_20.atZone(EASTERN), 1));
    }

    @Test
    void aClosedDayHasNoSlots() {
        fixture.offices.close("WAS", TUESDAY, "Snow");

        assertThat(fixture.book.slots("WAS", TUESDAY, TUESDAY)).isEmpty();
        assertThat(fixture.book(fixture.request(), "WAS", TUESDAY_AT_8)).isInstanceOf(NoSuchSlot.class);
    }

    @Test
    void pastSlotsAreNone() {
        BookFixture atNoon =
                new BookFixture(fixture.database, InstantSource.fixed(Instant.parse("2026-12-01T17:00:00Z")));

        List<Slot> slots = atNoon.book.slots("WAS", TUESDAY, TUESDAY);

        assertThat(slots.get(0).at().toLocalTime()).isEqualTo(LocalTime.of(12, 20));
        assertThat(atNoon.book(atNoon.request(), "WAS", TUESDAY_AT_8)).isInstanceOf(NoSuchSlot.class);
    }

    @Test
    void thereIsNothingToSeeAtAnUnknownOffice() {
        assertThat(fixture.book.slots("XYZ", TUESDAY, TUESDAY)).isEmpty();
        assertThat(fixture.book.nextFree("XYZ", NOW, 3)).isEmpty();
        assertThat(fixture.book(fixture.request(), "XYZ", TUESDAY_AT_8)).isEqualTo(new NoSuchOffice("XYZ"));
    }

    @Test
    void theNextFreeSlotsPassOverFullOnesAndDaysOff() {
        Instant lastOnFriday = Instant.parse("2026-12-04T20:40:00Z");
        fixture.book(fixture.request(), "WAS", Instant.parse("2026-12-07T13:00:00Z"));

        assertThat(fixture.book.nextFree("WAS", lastOnFriday, 2))
                .extracting(slot -> slot.at().toInstant())
                .containsExactly(Instant.parse("2026-12-07T13:20:00Z"), Instant.parse("2026-12-07T13:40:00Z"));
    }

    @Test
    void aSearchLooksFourMonthsAheadAndNoFurther() {
        TUESDAY.minusDays(1)
                .datesUntil(TUESDAY.plusDays(119))
                .forEach(day -> fixture.offices.close("WAS", day, "Works"));
        assertThat(fixture.book.nextFree("WAS", NOW, 1)).hasSize(1);

        fixture.offices.close("WAS", TUESDAY.plusDays(119), "Works");
        assertThat(fixture.book.nextFree("WAS", NOW, 1)).isEmpty();
    }

    @Test
    void nobodyIsGivenAPlaceInSomebodyElsesTimeAfterTheSlotsBecameLonger() {
        fixture.book(fixture.request(), "WAS", TUESDAY_AT_8_20);

        fixture.offices.put(changed(washington(), LocalTime.of(8, 0), 30));

        assertThat(fixture.book.slots("WAS", TUESDAY, TUESDAY))
                .extracting(Slot::free)
                .startsWith(0, 0, 1, 1);
        assertThat(fixture.book(fixture.request(), "WAS", TUESDAY_AT_8)).isInstanceOf(Full.class);
    }

    @Test
    void nobodyIsGivenAPlaceInSomebodyElsesTimeAfterTheOfficeOpensEarlierOrSlotsBecameShorter() {
        fixture.book(fixture.request(), "WAS", TUESDAY_AT_8_20);

        fixture.offices.put(changed(washington(), LocalTime.of(7, 50), 20));
        assertThat(fixture.book.slots("WAS", TUESDAY, TUESDAY))
                .extracting(Slot::free)
                .startsWith(1, 0, 0, 1);

        fixture.offices.put(changed(washington(), LocalTime.of(8, 0), 5));
        assertThat(fixture.book.slots("WAS", TUESDAY, TUESDAY))
                .extracting(Slot::free)
                .startsWith(1, 1, 1, 1, 0, 0, 0, 0, 1);
    }

    @Test
    void nobodyIsAskedToComeEarlyForAPlaceThatBeginsAtOnceOrToWaitForMonths() {
        fixture.offices.put(bookable(washington(), new BookingWindow(Duration.ofHours(2), 1)));
        BookFixture atSeven = new BookFixture(fixture.database, InstantSource.fixed(TUESDAY_AT_8.minusSeconds(3600)));

        List<Slot> slots = atSeven.book.slots("WAS", TUESDAY, TUESDAY.plusDays(5));

        assertThat(slots.get(0).at().toLocalTime()).isEqualTo(LocalTime.of(9, 0));
        assertThat(slots.get(slots.size() - 1).at().toLocalDate()).isEqualTo(TUESDAY.plusDays(1));
        assertThat(atSeven.book.nextFree("WAS", TUESDAY_AT_8, 1)).first().isEqualTo(slots.get(0));
        assertThat(atSeven.book(atSeven.request(), "WAS", TUESDAY_AT_8)).isInstanceOf(NoSuchSlot.class);
        assertThat(atSeven.book(atSeven.request(), "WAS", slots.get(0).at().toInstant()))
                .isInstanceOf(Booked.class);
    }

    @Test
    void aPlaceThatIsHeldIsConfirmedAlsoWhereItIsTooLateForOthers() {
        fixture.offices.put(bookable(washington(), new BookingWindow(Duration.ofHours(2), 60)));
        ReferenceNumber request = fixture.request();
        fixture.hold(request, "WAS", TUESDAY_AT_8, TUESDAY_AT_8);
        BookFixture atSeven = new BookFixture(fixture.database, InstantSource.fixed(TUESDAY_AT_8.minusSeconds(3600)));

        assertThat(atSeven.book(request, "WAS", TUESDAY_AT_8)).isInstanceOf(Booked.class);
    }

    @Test
    void aPlaceThatWasPromisedStaysGoodWhereSlotsBeginAtOtherTimesByNow() {
        ReferenceNumber holder = fixture.request();
        ReferenceNumber booked = fixture.request();
        fixture.hold(holder, "WAS", TUESDAY_AT_8_20, TUESDAY_AT_8);
        fixture.book(booked, "WAS", TUESDAY_AT_8_40);

        fixture.offices.put(changed(washington(), LocalTime.of(8, 0), 30));

        assertThat(fixture.book(holder, "WAS", TUESDAY_AT_8_20)).isInstanceOf(Booked.class);
        assertThat(fixture.book(booked, "WAS", TUESDAY_AT_8_40)).isInstanceOf(Booked.class);
        assertThat(fixture.book(fixture.request(), "WAS", TUESDAY_AT_8_20)).isInstanceOf(NoSuchSlot.class);
    }

    @Test
    void aPlaceThatIsHeldIsNotConfirmedWhereTheOfficeIsClosedThen() {
        ReferenceNumber early = fixture.request();
        fixture.hold(early, "WAS", TUESDAY_AT_8_20, TUESDAY_AT_8);
        ReferenceNumber onClosedDay = fixture.request();
        Instant wednesday = TUESDAY_AT_8.plus(Duration.ofDays(1));
        fixture.hold(onClosedDay, "WAS", wednesday, TUESDAY_AT_8);

        fixture.offices.put(changed(washington(), LocalTime.of(9, 0), 20));
        fixture.offices.close("WAS", TUESDAY.plusDays(1), "Water damage");

        assertThat(fixture.book(early, "WAS", TUESDAY_AT_8_20)).isInstanceOf(NoSuchSlot.class);
        assertThat(fixture.book(onClosedDay, "WAS", wednesday)).isInstanceOf(NoSuchSlot.class);
    }

    @Test
    void whoeverHasAnAppointmentAheadIsToldOnceTheOfficeIsClosedThen() {
        ReferenceNumber early = fixture.request();
        ReferenceNumber late = fixture.request();
        fixture.book(early, "WAS", TUESDAY_AT_8);
        fixture.book(late, "WAS", TUESDAY_AT_8.plus(Duration.ofHours(2)));
        fixture.hold(fixture.request(), "WAS", TUESDAY_AT_8_20, TUESDAY_AT_8);

        fixture.offices.put(washington());
        assertThat(fixture.touched).isEmpty();
        fixture.offices.put(changed(washington(), LocalTime.of(9, 0), 20));

        assertThat(fixture.touched)
                .singleElement()
                .satisfies(told -> assertThat(told.requests()).containsExactly(early));
    }

    @Test
    void whereCapacityShrankNobodyLosesAPlaceAndNobodyGetsOne() {
        fixture.offices.put(fieldOffice("BIG", EASTERN, 3));
        List<ReferenceNumber> three = List.of(fixture.request(), fixture.request(), fixture.request());
        three.forEach(request -> fixture.book(request, "BIG", TUESDAY_AT_8));
        fixture.book.release(three.get(0));

        fixture.offices.put(fieldOffice("BIG", EASTERN, 2));

        assertThat(fixture.book.of(three.get(2))).isPresent();
        assertThat(fixture.book.slots("BIG", TUESDAY, TUESDAY).get(0).free()).isZero();
        assertThat(fixture.book(fixture.request(), "BIG", TUESDAY_AT_8)).isInstanceOf(Full.class);
    }
}
