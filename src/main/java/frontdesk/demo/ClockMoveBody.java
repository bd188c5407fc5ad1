package frontdesk.demo;

import frontdesk.web.json.InvalidRequestException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * Where the clock is to go: on by a duration, or to a moment.
 *
 * @param advance ISO 8601, such as {@code PT1H} or {@code P7D}
 */
record ClockMoveBody(Optional<String> advance, Optional<Instant> to) {
    /** Far enough for any flow; a slip of the finger must not take the demo to the year 12026, from where none returns. */
    private static final Duration FARTHEST = Duration.ofDays(3660);

    /** @throws InvalidRequestException where it says nothing, too much, or does not lead forward */
    Instant from(Instant now) {
        if (advance.isEmpty() && to.isEmpty()) {
            throw new InvalidRequestException("advance", "is required, or to in its place");
        }
        if (advance.isPresent() && to.isPresent()) {
            throw new InvalidRequestException("to", "cannot be given together with advance");
        }
        String field = advance.isPresent() ? "advance" : "to";
        return checked(field, to.orElseGet(() -> now.plus(duration(advance.orElseThrow()))), now);
    }

    private static Instant checked(String field, Instant target, Instant now) {
        if (target.isBefore(now)) {
            throw new InvalidRequestException(field, "must lead forward: it is " + now + " now");
        }
        if (target.isAfter(now.plus(FARTHEST))) {
            throw new InvalidRequestException(
                    field, "must not lead further than " + FARTHEST.toDays() + " days at once");
        }
        return target;
    }

    /** The duration; one that no date could be reckoned with is cut to one that is just too far. */
    private static Duration duration(String text) {
        try {
            Duration duration = Duration.parse(text);
            return duration.abs().compareTo(FARTHEST) > 0
                    ? FARTHEST.plusDays(1).multipliedBy(duration.isNegative() ? -1 : 1)
                    : duration;
        } catch (DateTimeParseException | ArithmeticException unreadable) {
            throw new InvalidRequestException(
                    "advance", "must be an ISO 8601 duration in days or less, such as PT1H or P7D");
        }
    }
}
