package frontdesk.ports.text;

import frontdesk.domain.request.PhoneNumber;
import java.util.Optional;

/** Which numbers there are, and what people and gateways mean by what they write. */
public interface PhoneNumbers {
    /**
     * Reads a number as it is written where the office is, such as {@code (202) 555-0123} or {@code tel:+12025550123}.
     *
     * @return empty where it is no number that the office may text, such as a sender's name in letters
     */
    Optional<PhoneNumber> read(String written);

    /** Whether there can be such a number, and texting or calling it costs no premium. */
    boolean isReachable(PhoneNumber phone);
}
