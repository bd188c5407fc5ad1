package frontdesk.engine.officer;

import frontdesk.domain.appointment.Office;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/** What is free where the appointment of a task can be. */
public sealed interface FreeTimes {

    /** There is no such task for the officer, or no time is chosen at it. */
    record NoSuchTask() implements FreeTimes {}

    /** The appointment cannot be at the office that was asked for. */
    record NoSuchOffice() implements FreeTimes {}

    /**
     * As it is now, in the office's own zone: the days that the requester prefers first, else in order of time.
     *
     * @param office empty where none was asked for and none is known for the appointment: then nothing is free
     * @param offices among which the form lets the officer choose; none where it leaves no choice
     * @param days all days, from today to the furthest on which something can be booked, that have a free time
     * @param times of the day that was asked for, or the first ones of all days
     */
    record Found(Optional<Office> office, List<Office> offices, List<Day> days, List<Time> times) implements FreeTimes {
        public Found {
            offices = List.copyOf(offices);
            days = List.copyOf(days);
            times = List.copyOf(times);
        }
    }

    /** A day, and how many times of it are free. */
    record Day(LocalDate date, int free) {}

    /** @param isPresent whether it is the appointment that the request has already */
    record Time(ZonedDateTime at, boolean isPresent) {}
}
