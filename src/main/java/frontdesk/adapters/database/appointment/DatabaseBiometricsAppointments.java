package frontdesk.adapters.database.appointment;

import static java.time.ZoneOffset.UTC;

import frontdesk.domain.appointment.Appointment;
import frontdesk.domain.casefile.ReceiptNumber;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.ports.appointment.AppointmentBook;
import frontdesk.ports.appointment.AppointmentBook.Booking;
import frontdesk.ports.appointment.AppointmentCalendar;
import frontdesk.ports.appointment.BiometricsAppointments;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Moves appointments in the table of cases and in the appointment book. Always the case first, then the office. */
@Repository
class DatabaseBiometricsAppointments implements BiometricsAppointments {
    private final JdbcClient database;
    private final AppointmentBook book;
    private final SlotBookingRepository bookings;
    private final InstantSource clock;

    DatabaseBiometricsAppointments(
            JdbcClient database, AppointmentBook book, SlotBookingRepository bookings, InstantSource clock) {
        this.database = database;
        this.book = book;
        this.bookings = bookings;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Move move(ReferenceNumber request, CaseAppointment from, String office, Instant to) {
        if (!locked(from.receiptNumber()).equals(Optional.of(from))) {
            return new Move.CaseChanged();
        }
        Booking booking = book.book(request, office, to);
        if (booking instanceof Booking.Booked booked) {
            bookings.belongsTo(from.receiptNumber(), request);
            record(booked.appointment(), from);
            return new Move.Moved(booked.appointment());
        }
        return new Move.NotFree(booking);
    }

    @Override
    public List<PastMove> movesOf(ReceiptNumber receiptNumber) {
        return database.sql(
                        "select * from biometrics_move where receipt_number = ? order by moved_at, calendar_sequence")
                .param(receiptNumber.value())
                .query((row, number) -> pastMove(row))
                .list();
    }

    /** The pending case's appointment, kept to the caller until the transaction ends. */
    private Optional<CaseAppointment> locked(ReceiptNumber number) {
        return database.sql("""
                        select biometrics_office, biometrics_at, biometrics_times_rescheduled from case_file
                         where receipt_number = ? and status = 'PENDING'
                           and biometrics_office is not null and biometrics_at is not null for update""")
                .param(number.value())
                .query((row, line) -> new CaseAppointment(
                        number,
                        row.getString("biometrics_office"),
                        moment(row, "biometrics_at"),
                        row.getInt("biometrics_times_rescheduled")))
                .optional();
    }

    private void record(Appointment to, CaseAppointment from) {
        OffsetDateTime at = to.at().toOffsetDateTime();
        int times = from.timesRescheduled() + 1;
        database.sql("""
                        update case_file
                           set biometrics_office = ?, biometrics_at = ?, biometrics_at_offset = ?,
                               biometrics_times_rescheduled = ?
                         where receipt_number = ?""")
                .params(
                        to.office().code(),
                        at,
                        at.getOffset().getId(),
                        times,
                        from.receiptNumber().value())
                .update();
        AppointmentCalendar.Entry entry = entry(to.request(), from);
        database.sql("""
                        insert into biometrics_move (reference_number, receipt_number, from_office, from_at, to_office,
                                                     to_at, moved_at, calendar_entry, calendar_sequence)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        to.request().value(),
                        from.receiptNumber().value(),
                        from.office(),
                        from.at().atOffset(UTC),
                        to.office().code(),
                        at,
                        clock.instant().atOffset(UTC),
                        entry.of().value(),
                        entry.sequence())
                .update();
    }

    /** The notice before had the sequence that is the number of moves until then. */
    private AppointmentCalendar.Entry entry(ReferenceNumber request, CaseAppointment from) {
        List<PastMove> before = movesOf(from.receiptNumber());
        return before.isEmpty()
                ? new AppointmentCalendar.Entry(request, from.timesRescheduled() + 1)
                : before.get(before.size() - 1).calendarEntry().next();
    }

    private static PastMove pastMove(ResultSet row) throws SQLException {
        return new PastMove(
                new ReferenceNumber(row.getString("reference_number")),
                row.getString("from_office"),
                moment(row, "from_at"),
                row.getString("to_office"),
                moment(row, "to_at"),
                moment(row, "moved_at"),
                new AppointmentCalendar.Entry(
                        new ReferenceNumber(row.getString("calendar_entry")), row.getInt("calendar_sequence")));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
