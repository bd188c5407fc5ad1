package frontdesk.adapters.database.appointment;

import static frontdesk.adapters.database.appointment.BookFixture.NOW;
import static frontdesk.adapters.database.appointment.BookFixture.TUESDAY_AT_8;
import static frontdesk.support.fixture.OfficeFixture.EASTERN;
import static frontdesk.support.fixture.OfficeFixture.fieldOffice;
import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.ports.appointment.AppointmentBook.Booking;
import frontdesk.ports.appointment.AppointmentBook.Booking.Booked;
import frontdesk.support.Race;
import frontdesk.support.database.MigratedDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.TestInstance;

/** What the appointment book promises when several book at the same moment, on whichever database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BookingRaceContract {
    private static final Instant TUESDAY_AT_8_20 = TUESDAY_AT_8.plus(Duration.ofMinutes(20));

    private final MigratedDatabase database;
    private BookFixture fixture;

    BookingRaceContract(MigratedDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        fixture = new BookFixture(database.emptied(), InstantSource.fixed(NOW));
        fixture.offices.put(fieldOffice("ONE", EASTERN, 1));
        fixture.offices.put(fieldOffice("TWO", EASTERN, 2));
    }

    @RepeatedTest(5)
    void ofSixOfficersOneGetsTheOnlyPlace() {
        assertThat(racing(6, "ONE"))
                .hasSize(6)
                .filteredOn(Booked.class::isInstance)
                .hasSize(1);
        assertThat(fixture.book.slots("ONE", day(), day()).get(0).free()).isZero();
    }

    @RepeatedTest(5)
    void ofTwelveOfficersTwoGetTheTwoPlaces() {
        assertThat(racing(12, "TWO"))
                .hasSize(12)
                .filteredOn(Booked.class::isInstance)
                .hasSize(2);
    }

    @RepeatedTest(5)
    void aRequestThatIsBookedTwiceAtOnceHoldsOnePlace() {
        ReferenceNumber request = fixture.request();

        Race.of(List.of(booking(request, "TWO", TUESDAY_AT_8), booking(request, "TWO", TUESDAY_AT_8_20)));

        assertThat(placesLeft("TWO", TUESDAY_AT_8) + placesLeft("TWO", TUESDAY_AT_8_20))
                .isEqualTo(3);
    }

    @RepeatedTest(5)
    void requestsThatSwapOfficesDoNotWaitForEachOther() {
        ReferenceNumber here = fixture.request();
        ReferenceNumber there = fixture.request();
        fixture.book(here, "ONE", TUESDAY_AT_8);
        fixture.book(there, "TWO", TUESDAY_AT_8);

        List<Booking> swapped =
                Race.of(List.of(booking(here, "TWO", TUESDAY_AT_8_20), booking(there, "ONE", TUESDAY_AT_8_20)));

        assertThat(swapped).hasSize(2).allMatch(Booked.class::isInstance);
    }

    private List<Booking> racing(int officers, String office) {
        Stream<Callable<Booking>> bookings =
                IntStream.range(0, officers).mapToObj(officer -> booking(fixture.request(), office, TUESDAY_AT_8));
        return Race.of(bookings.toList());
    }

    private Callable<Booking> booking(ReferenceNumber request, String office, Instant at) {
        return () -> fixture.book(request, office, at);
    }

    private int placesLeft(String office, Instant at) {
        return fixture.book.slots(office, day(), day()).stream()
                .filter(slot -> slot.at().toInstant().equals(at))
                .mapToInt(slot -> slot.free())
                .sum();
    }

    private static LocalDate day() {
        return TUESDAY_AT_8.atZone(EASTERN).toLocalDate();
    }
}
