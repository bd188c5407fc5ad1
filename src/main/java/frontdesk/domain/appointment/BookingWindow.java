package frontdesk.domain.appointment;

import java.time.Duration;

/**
 * How soon and how far ahead an office's places are given away.
 *
 * @param minimumNotice how long before it begins a place must be taken, so that the person can be there
 * @param bookAheadDays how many local days ahead the last one lies
 */
public record BookingWindow(Duration minimumNotice, int bookAheadDays) {
    /** What holds for an office that has said nothing of it. */
    public static final BookingWindow USUAL = new BookingWindow(Duration.ofHours(2), 60);

    public BookingWindow {
        if (minimumNotice.isNegative() || bookAheadDays < 1) {
            throw new IllegalArgumentException("Places are given away some time from now on");
        }
    }
}
