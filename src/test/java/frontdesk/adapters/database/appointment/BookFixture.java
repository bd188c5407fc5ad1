package frontdesk.adapters.database.appointment;

import static frontdesk.support.fixture.OfficeFixture.EASTERN;

import frontdesk.adapters.database.UpsertRetry;
import frontdesk.adapters.database.casefile.CaseFixtures;
import frontdesk.adapters.database.casefile.DatabaseCaseDirectory;
import frontdesk.domain.appointment.BusinessCalendar;
import frontdesk.domain.appointment.DailyTimeWindow;
import frontdesk.domain.appointment.Office;
import frontdesk.domain.messaging.TextingSchedule;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.ports.appointment.AppointmentBook.Booking;
import frontdesk.ports.appointment.AppointmentsTouchedEvent;
import frontdesk.ports.appointment.BiometricsAppointments.CaseAppointment;
import frontdesk.ports.appointment.BiometricsAppointments.Move;
import frontdesk.ports.appointment.BusinessCalendars;
import frontdesk.support.database.MigratedDatabase;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;

/** An appointment book with everything behind it, on the eve of Tuesday, 1 December 2026. */
final class BookFixture {
    static final Instant NOW = Instant.parse("2026-11-30T22:00:00Z");
    static final Instant TUESDAY_AT_8 = Instant.parse("2026-12-01T13:00:00Z");

    final MigratedDatabase database;
    final DatabaseOffices offices;
    final DatabaseAppointmentBook book;
    final DatabaseCaseDirectory cases;
    final DatabaseBiometricsAppointments biometrics;
    final List<AppointmentsTouchedEvent> touched = new ArrayList<>();
    private final RandomGenerator random = new Random(1);

    BookFixture(MigratedDatabase database, InstantSource clock) {
        this.database = database;
        SlotBookingRepository bookings = new SlotBookingRepository(database.client(), clock);
        this.offices = new DatabaseOffices(
                database.client(),
                new UpsertRetry(database.transactions()),
                new OfficeChangePublisher(bookings, event -> touched.add((AppointmentsTouchedEvent) event)));
        SlotOccupancy places = new SlotOccupancy(database.client(), clock);
        this.book = new DatabaseAppointmentBook(
                offices, new SlotAvailability(new WeekdaysAndClosures(), places, clock), places, bookings);
        this.cases = CaseFixtures.directory(database, clock);
        this.biometrics = new DatabaseBiometricsAppointments(database.client(), book, bookings, clock);
    }

    /** A request that can be given a place. */
    ReferenceNumber request() {
        ReferenceNumber reference = ReferenceNumber.next("AR", random);
        database.client().sql("""
                        insert into request (reference_number, kind, status, requester_role, requester_name,
                                             requester_language, received_at, updated_at)
                        values (?, 'appointment-request', 'IN_REVIEW', 'APPLICANT', 'María', 'es',
                                current_timestamp, current_timestamp)
                        """).param(reference.value()).update();
        return reference;
    }

    /** Books in a transaction of its own, as the caller of the port does. */
    Booking book(ReferenceNumber request, String office, Instant at) {
        return database.transactions().execute(status -> book.book(request, office, at));
    }

    /** Holds in a transaction of its own, as the caller of the port does. */
    Booking hold(ReferenceNumber request, String office, Instant at, Instant until) {
        return database.transactions().execute(status -> book.hold(request, office, at, until));
    }

    /** Moves a case's appointment in a transaction of its own. */
    Move move(ReferenceNumber request, CaseAppointment from, String office, Instant to) {
        return database.transactions().execute(status -> biometrics.move(request, from, office, to));
    }

    private final class WeekdaysAndClosures implements BusinessCalendars {
        @Override
        public BusinessCalendar ofCentre() {
            return new BusinessCalendar(EASTERN, LocalTime.of(8, 0), LocalTime.of(20, 0), day -> false);
        }

        @Override
        public BusinessCalendar ofCallbacks() {
            return ofCentre();
        }

        @Override
        public TextingSchedule ofTexts() {
            return new TextingSchedule(ofCallbacks(), new DailyTimeWindow(LocalTime.of(8, 0), LocalTime.of(21, 0)));
        }

        @Override
        public BusinessCalendar of(Office office) {
            return new BusinessCalendar(
                    office.timeZone(), office.opens(), office.closes(), offices.closures(office.code())::contains);
        }

        @Override
        public BusinessCalendars assuming(LocalDate day, boolean isClosed) {
            throw new UnsupportedOperationException("Places do not depend on the days of the centre");
        }
    }
}
