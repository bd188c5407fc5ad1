package frontdesk.adapters.database.appointment;

import static frontdesk.adapters.database.appointment.BookFixture.NOW;
import static frontdesk.adapters.database.appointment.BookFixture.TUESDAY_AT_8;
import static frontdesk.support.fixture.CaseFixture.caseSeenAt;
import static frontdesk.support.fixture.OfficeFixture.EASTERN;
import static frontdesk.support.fixture.OfficeFixture.washington;
import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.domain.appointment.Appointment;
import frontdesk.domain.casefile.CaseFile;
import frontdesk.domain.casefile.CaseFile.Biometrics;
import frontdesk.domain.casefile.ReceiptNumber;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.ports.appointment.AppointmentBook.Booking.Booked;
import frontdesk.ports.appointment.AppointmentBook.Booking.Full;
import frontdesk.ports.appointment.AppointmentCalendar.Entry;
import frontdesk.ports.appointment.BiometricsAppointments.CaseAppointment;
import frontdesk.ports.appointment.BiometricsAppointments.Move.CaseChanged;
import frontdesk.ports.appointment.BiometricsAppointments.Move.Moved;
import frontdesk.ports.appointment.BiometricsAppointments.Move.NotFree;
import frontdesk.ports.appointment.BiometricsAppointments.PastMove;
import frontdesk.support.database.MigratedDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What moving a case's appointment promises, on whichever database: old place, new place and record go together. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BiometricsAppointmentsContract {
    private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 1);
    private static final ReceiptNumber CASE = new ReceiptNumber("IOE0912345678");
    private static final Instant AT_8_20 = TUESDAY_AT_8.plus(Duration.ofMinutes(20));
    private static final Instant AT_8_40 = TUESDAY_AT_8.plus(Duration.ofMinutes(40));
    private static final CaseAppointment FROM = new CaseAppointment(CASE, "WAS", TUESDAY_AT_8, 0);

    private final MigratedDatabase database;
    private BookFixture fixture;

    BiometricsAppointmentsContract(MigratedDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        fixture = new BookFixture(database.emptied(), InstantSource.fixed(NOW));
        fixture.offices.put(washington());
        feed("WAS", TUESDAY_AT_8, 0);
    }

    @Test
    void aCasesAppointmentTakesAPlaceAsTheSystemOfRecordHasSetIt() {
        assertThat(placesLeft(TUESDAY_AT_8)).isZero();
        assertThat(fixture.book(fixture.request(), "WAS", TUESDAY_AT_8)).isInstanceOf(Full.class);
    }

    @Test
    void aMoveTakesTheNewPlaceFreesTheOldOneAndChangesTheRecord() {
        ReferenceNumber request = fixture.request();

        assertThat(fixture.move(request, FROM, "WAS", AT_8_20))
                .isEqualTo(new Moved(new Appointment(request, washington(), AT_8_20.atZone(EASTERN))));

        assertThat(placesLeft(TUESDAY_AT_8)).isOne();
        assertThat(placesLeft(AT_8_20)).isZero();
        assertThat(biometrics())
                .isEqualTo(new Biometrics(
                        true, Optional.of(AT_8_20.atZone(EASTERN).toOffsetDateTime()), Optional.of("WAS"), 1));
        assertThat(fixture.book(fixture.request(), "WAS", TUESDAY_AT_8)).isInstanceOf(Booked.class);
    }

    @Test
    void theHeldPlaceBecomesTheCasesOwn() {
        ReferenceNumber request = fixture.request();
        fixture.hold(request, "WAS", AT_8_20, NOW.plusSeconds(60));

        assertThat(fixture.move(request, FROM, "WAS", AT_8_20)).isInstanceOf(Moved.class);

        assertThat(fixture.book.of(request)).map(Appointment::at).contains(AT_8_20.atZone(EASTERN));
        assertThat(placesLeft(AT_8_20)).isZero();
    }

    @Test
    void aSecondMoveFreesThePlaceOfTheFirstAndUpdatesTheSameCalendarEntry() {
        ReferenceNumber first = fixture.request();
        ReferenceNumber second = fixture.request();
        fixture.move(first, FROM, "WAS", AT_8_20);

        fixture.move(second, new CaseAppointment(CASE, "WAS", AT_8_20, 1), "WAS", AT_8_40);

        assertThat(placesLeft(TUESDAY_AT_8)).isOne();
        assertThat(placesLeft(AT_8_20)).isOne();
        assertThat(placesLeft(AT_8_40)).isZero();
        assertThat(fixture.book.of(first)).isEmpty();
        assertThat(fixture.biometrics.movesOf(CASE))
                .containsExactly(
                        new PastMove(first, "WAS", TUESDAY_AT_8, "WAS", AT_8_20, NOW, new Entry(first, 1)),
                        new PastMove(second, "WAS", AT_8_20, "WAS", AT_8_40, NOW, new Entry(first, 2)));
    }

    @Test
    void whereTheWishedPlaceIsTakenNothingChanges() {
        fixture.book(fixture.request(), "WAS", AT_8_20);
        ReferenceNumber request = fixture.request();

        assertThat(fixture.move(request, FROM, "WAS", AT_8_20)).isInstanceOf(NotFree.class);

        assertThat(biometrics().timesRescheduled()).isZero();
        assertThat(placesLeft(TUESDAY_AT_8)).isZero();
        assertThat(fixture.biometrics.movesOf(CASE)).isEmpty();
    }

    @Test
    void aCaseThatHasChangedMeanwhileIsLeftAlone() {
        ReferenceNumber request = fixture.request();
        fixture.hold(request, "WAS", AT_8_20, NOW.plusSeconds(60));
        feed("WAS", AT_8_40, 0);

        assertThat(fixture.move(request, FROM, "WAS", AT_8_20)).isEqualTo(new CaseChanged());

        assertThat(biometrics().appointmentAt().orElseThrow().toInstant()).isEqualTo(AT_8_40);
        assertThat(fixture.book.of(request)).isEmpty();
    }

    @Test
    void aFeedThatStillHasTheOldAppointmentGivesTheNewPlaceToNobodyElse() {
        ReferenceNumber request = fixture.request();
        fixture.move(request, FROM, "WAS", AT_8_20);

        feed("WAS", TUESDAY_AT_8, 0);

        assertThat(placesLeft(AT_8_20)).isZero();
        assertThat(placesLeft(TUESDAY_AT_8)).isZero();
    }

    @Test
    void noPlaceIsLostWhereTheSystemOfRecordSetsAnotherDateForAMovedCase() {
        ReferenceNumber request = fixture.request();
        fixture.move(request, FROM, "WAS", AT_8_20);

        feed("WAS", AT_8_40, 1);

        assertThat(placesLeft(AT_8_40)).isZero();
        assertThat(placesLeft(AT_8_20)).isOne();
        assertThat(fixture.book.of(request)).isEmpty();
        assertThat(fixture.book(fixture.request(), "WAS", AT_8_20)).isInstanceOf(Booked.class);
    }

    @Test
    void noPlaceIsLostWhereTheSystemOfRecordMovesACaseBackOrDecidesIt() {
        ReferenceNumber request = fixture.request();
        fixture.move(request, FROM, "WAS", AT_8_20);
        feed("WAS", TUESDAY_AT_8, 1);
        assertThat(placesLeft(AT_8_20)).isOne();
        assertThat(placesLeft(TUESDAY_AT_8)).isZero();

        fixture.move(fixture.request(), new CaseAppointment(CASE, "WAS", TUESDAY_AT_8, 1), "WAS", AT_8_40);
        fixture.cases.put(decided());

        assertThat(placesLeft(AT_8_40)).isOne();
        assertThat(placesLeft(TUESDAY_AT_8)).isOne();
    }

    @Test
    void aMovedCaseThatIsFedWithItsNewDateKeepsItsOnePlace() {
        ReferenceNumber request = fixture.request();
        fixture.move(request, FROM, "WAS", AT_8_20);

        feed("WAS", AT_8_20, 1);

        assertThat(placesLeft(AT_8_20)).isZero();
        assertThat(fixture.book.of(request)).isPresent();
    }

    @Test
    void aMoveGoesWithItsTransaction() {
        ReferenceNumber request = fixture.request();

        fixture.database.transactions().executeWithoutResult(status -> {
            fixture.biometrics.move(request, FROM, "WAS", AT_8_20);
            status.setRollbackOnly();
        });

        assertThat(biometrics().timesRescheduled()).isZero();
        assertThat(placesLeft(TUESDAY_AT_8)).isZero();
        assertThat(placesLeft(AT_8_20)).isOne();
    }

    private void feed(String office, Instant at, int times) {
        fixture.cases.put(caseSeenAt(CASE.value(), office, at.atZone(EASTERN).toOffsetDateTime(), times));
    }

    private CaseFile decided() {
        CaseFile known = fixture.cases.find(CASE).orElseThrow();
        return new CaseFile(
                CASE,
                known.form(),
                known.filedOn(),
                known.filedBy(),
                CaseFile.Status.APPROVED,
                known.fieldOffice(),
                known.applicant(),
                known.accountNumber(),
                known.representative(),
                known.biometrics(),
                known.milestones());
    }

    private Biometrics biometrics() {
        return fixture.cases.find(CASE).orElseThrow().biometrics().orElseThrow();
    }

    private int placesLeft(Instant at) {
        Map<Instant, Integer> free = fixture.book.slots("WAS", TUESDAY, TUESDAY).stream()
                .collect(Collectors.toMap(slot -> slot.at().toInstant(), slot -> slot.free()));
        return free.get(at);
    }
}
