package frontdesk.adapters.database.appointment;

import static frontdesk.adapters.database.appointment.BookFixture.NOW;
import static frontdesk.adapters.database.appointment.BookFixture.TUESDAY_AT_8;
import static frontdesk.support.CaseFixture.caseSeenAt;
import static frontdesk.support.OfficeFixture.EASTERN;
import static frontdesk.support.OfficeFixture.washington;
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
import frontdesk.support.MigratedDatabase;
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
    private BookFixture desk;

    BiometricsAppointmentsContract(MigratedDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        desk = new BookFixture(database.emptied(), InstantSource.fixed(NOW));
        desk.offices.put(washington());
        feed("WAS", TUESDAY_AT_8, 0);
    }

    @Test
    void aCasesAppointmentTakesAPlaceAsTheSystemOfRecordHasSetIt() {
        assertThat(placesLeft(TUESDAY_AT_8)).isZero();
        assertThat(desk.book(desk.request(), "WAS", TUESDAY_AT_8)).isInstanceOf(Full.class);
    }

    @Test
    void aMoveTakesTheNewPlaceFreesTheOldOneAndChangesTheRecord() {
        ReferenceNumber request = desk.request();

        assertThat(desk.move(request, FROM, "WAS", AT_8_20))
                .isEqualTo(new Moved(new Appointment(request, washington(), AT_8_20.atZone(EASTERN))));

        assertThat(placesLeft(TUESDAY_AT_8)).isOne();
        assertThat(placesLeft(AT_8_20)).isZero();
        assertThat(biometrics())
                .isEqualTo(new Biometrics(
                        true, Optional.of(AT_8_20.atZone(EASTERN).toOffsetDateTime()), Optional.of("WAS"), 1));
        assertThat(desk.book(desk.request(), "WAS", TUESDAY_AT_8)).isInstanceOf(Booked.class);
    }

    @Test
    void theHeldPlaceBecomesTheCasesOwn() {
        ReferenceNumber request = desk.request();
        desk.hold(request, "WAS", AT_8_20, NOW.plusSeconds(60));

        assertThat(desk.move(request, FROM, "WAS", AT_8_20)).isInstanceOf(Moved.class);

        assertThat(desk.book.of(request)).map(Appointment::at).contains(AT_8_20.atZone(EASTERN));
        assertThat(placesLeft(AT_8_20)).isZero();
    }

    @Test
    void aSecondMoveFreesThePlaceOfTheFirstAndUpdatesTheSameCalendarEntry() {
        ReferenceNumber first = desk.request();
        ReferenceNumber second = desk.request();
        desk.move(first, FROM, "WAS", AT_8_20);

        desk.move(second, new CaseAppointment(CASE, "WAS", AT_8_20, 1), "WAS", AT_8_40);

        assertThat(placesLeft(TUESDAY_AT_8)).isOne();
        assertThat(placesLeft(AT_8_20)).isOne();
        assertThat(placesLeft(AT_8_40)).isZero();
        assertThat(desk.book.of(first)).isEmpty();
        assertThat(desk.biometrics.movesOf(CASE))
                .containsExactly(
                        new PastMove(first, "WAS", TUESDAY_AT_8, "WAS", AT_8_20, NOW, new Entry(first, 1)),
                        new PastMove(second, "WAS", AT_8_20, "WAS", AT_8_40, NOW, new Entry(first, 2)));
    }

    @Test
    void whereTheWishedPlaceIsTakenNothingChanges() {
        desk.book(desk.request(), "WAS", AT_8_20);
        ReferenceNumber request = desk.request();

        assertThat(desk.move(request, FROM, "WAS", AT_8_20)).isInstanceOf(NotFree.class);

        assertThat(biometrics().timesRescheduled()).isZero();
        assertThat(placesLeft(TUESDAY_AT_8)).isZero();
        assertThat(desk.biometrics.movesOf(CASE)).isEmpty();
    }

    @Test
    void aCaseThatHasChangedMeanwhileIsLeftAlone() {
        ReferenceNumber request = desk.request();
        desk.hold(request, "WAS", AT_8_20, NOW.plusSeconds(60));
        feed("WAS", AT_8_40, 0);

        assertThat(desk.move(request, FROM, "WAS", AT_8_20)).isEqualTo(new CaseChanged());

        assertThat(biometrics().appointmentAt().orElseThrow().toInstant()).isEqualTo(AT_8_40);
        assertThat(desk.book.of(request)).isEmpty();
    }

    @Test
    void aFeedThatStillHasTheOldAppointmentGivesTheNewPlaceToNobodyElse() {
        ReferenceNumber request = desk.request();
        desk.move(request, FROM, "WAS", AT_8_20);

        feed("WAS", TUESDAY_AT_8, 0);

        assertThat(placesLeft(AT_8_20)).isZero();
        assertThat(placesLeft(TUESDAY_AT_8)).isZero();
    }

    @Test
    void noPlaceIsLostWhereTheSystemOfRecordSetsAnotherDateForAMovedCase() {
        ReferenceNumber request = desk.request();
        desk.move(request, FROM, "WAS", AT_8_20);

        feed("WAS", AT_8_40, 1);

        assertThat(placesLeft(AT_8_40)).isZero();
        assertThat(placesLeft(AT_8_20)).isOne();
        assertThat(desk.book.of(request)).isEmpty();
        assertThat(desk.book(desk.request(), "WAS", AT_8_20)).isInstanceOf(Booked.class);
    }

    @Test
    void noPlaceIsLostWhereTheSystemOfRecordMovesACaseBackOrDecidesIt() {
        ReferenceNumber request = desk.request();
        desk.move(request, FROM, "WAS", AT_8_20);
        feed("WAS", TUESDAY_AT_8, 1);
        assertThat(placesLeft(AT_8_20)).isOne();
        assertThat(placesLeft(TUESDAY_AT_8)).isZero();

        desk.move(desk.request(), new CaseAppointment(CASE, "WAS", TUESDAY_AT_8, 1), "WAS", AT_8_40);
        desk.cases.put(decided());

        assertThat(placesLeft(AT_8_40)).isOne();
        assertThat(placesLeft(TUESDAY_AT_8)).isOne();
    }

    @Test
    void aMovedCaseThatIsFedWithItsNewDateKeepsItsOnePlace() {
        ReferenceNumber request = desk.request();
        desk.move(request, FROM, "WAS", AT_8_20);

        feed("WAS", AT_8_20, 1);

        assertThat(placesLeft(AT_8_20)).isZero();
        assertThat(desk.book.of(request)).isPresent();
    }

    @Test
    void aMoveGoesWithItsTransaction() {
        ReferenceNumber request = desk.request();

        desk.database.transactions().executeWithoutResult(status -> {
            desk.biometrics.move(request, FROM, "WAS", AT_8_20);
            status.setRollbackOnly();
        });

        assertThat(biometrics().timesRescheduled()).isZero();
        assertThat(placesLeft(TUESDAY_AT_8)).isZero();
        assertThat(placesLeft(AT_8_20)).isOne();
    }

    private void feed(String office, Instant at, int times) {
        desk.cases.put(caseSeenAt(CASE.value(), office, at.atZone(EASTERN).toOffsetDateTime(), times));
    }

    private CaseFile decided() {
        CaseFile known = desk.cases.find(CASE).orElseThrow();
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
        return desk.cases.find(CASE).orElseThrow().biometrics().orElseThrow();
    }

    private int placesLeft(Instant at) {
        Map<Instant, Integer> free = desk.book.slots("WAS", TUESDAY, TUESDAY).stream()
                .collect(Collectors.toMap(slot -> slot.at().toInstant(), slot -> slot.free()));
        return free.get(at);
    }
}
