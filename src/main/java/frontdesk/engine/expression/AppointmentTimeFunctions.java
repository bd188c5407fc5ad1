package frontdesk.engine.expression;

import frontdesk.engine.process.ArgumentFormat;
import frontdesk.engine.process.ElementTemplateInfo;
import frontdesk.engine.process.ExpressionBean;
import frontdesk.engine.process.TextFormat;
import frontdesk.ports.appointment.Offices;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Date;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Times around an appointment, in its office's own zone, as models name them. */
@Component("appointmentTime")
public class AppointmentTimeFunctions implements ExpressionBean {
    private final Offices offices;
    private final InstantSource clock;

    AppointmentTimeFunctions(Offices offices, InstantSource clock) {
        this.offices = offices;
        this.clock = clock;
    }

    /** The appointment itself. */
    @ElementTemplateInfo(label = "Wait for the appointment", does = "Waits until the appointment.")
    public Date of(@ArgumentFormat(TextFormat.MOMENT) String appointmentAt) {
        return Date.from(OffsetDateTime.parse(appointmentAt).toInstant());
    }

    /** Whether the appointment is still to come. */
    public boolean isAhead(@ArgumentFormat(TextFormat.MOMENT) String appointmentAt) {
        return clock.instant().isBefore(of(appointmentAt).toInstant());
    }

    /**
     * The next of the reminders that are still to come; where none is, the appointment.
     *
     * @param daysBefore how long before the appointment, such as {@code P7D,P1D}: the same local time so many days
     *     before
     */
    @FutureTime(provided = "isAhead")
    @ElementTemplateInfo(
            label = "Wait for the next reminder",
            does =
                    "Waits until the next of the reminders that are still to come, or, where none is, until the appointment.")
    public Date nextReminderOrAppointment(
            @ArgumentFormat(TextFormat.OFFICE) String office,
            @ArgumentFormat(TextFormat.MOMENT) String appointmentAt,
            @ArgumentFormat(TextFormat.LIST_OF_DAYS) String daysBefore) {
        return firstAhead(office, appointmentAt, daysBefore).map(Date::from).orElseGet(() -> of(appointmentAt));
    }

    /**
     * Whether one of the reminders is still to come.
     *
     * @deprecated for cases on models that were published before the list stood in one place; new models ask
     *     {@link #isAhead}
     */
    @Deprecated
    public boolean reminderAhead(
            @ArgumentFormat(TextFormat.OFFICE) String office,
            @ArgumentFormat(TextFormat.MOMENT) String appointmentAt,
            @ArgumentFormat(TextFormat.LIST_OF_DAYS) String daysBefore) {
        return firstAhead(office, appointmentAt, daysBefore).isPresent();
    }

    /**
     * The next of the reminders still to come; now, where the last has come due this moment.
     *
     * @deprecated as {@link #reminderAhead}; new models ask {@link #nextReminderOrAppointment}
     */
    @Deprecated
    public Date nextReminder(
            @ArgumentFormat(TextFormat.OFFICE) String office,
            @ArgumentFormat(TextFormat.MOMENT) String appointmentAt,
            @ArgumentFormat(TextFormat.LIST_OF_DAYS) String daysBefore) {
        return Date.from(firstAhead(office, appointmentAt, daysBefore).orElseGet(clock::instant));
    }

    private Optional<Instant> firstAhead(String office, String appointmentAt, String daysBefore) {
        Instant now = clock.instant();
        return reminders(atOffice(office, appointmentAt), daysBefore)
                .filter(now::isBefore)
                .min(Instant::compareTo);
    }

    private static Stream<Instant> reminders(ZonedDateTime appointment, String daysBefore) {
        return Arrays.stream(daysBefore.split(","))
                .map(String::strip)
                .map(Period::parse)
                .map(before -> appointment.minus(before).toInstant());
    }

    private ZonedDateTime atOffice(String office, String appointmentAt) {
        return OffsetDateTime.parse(appointmentAt)
                .atZoneSameInstant(offices.find(office)
                        .orElseThrow(() -> new IllegalStateException("No office has the code " + office))
                        .timeZone());
    }
}
