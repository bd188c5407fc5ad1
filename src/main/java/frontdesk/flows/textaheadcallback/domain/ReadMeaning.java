package frontdesk.flows.textaheadcallback.domain;

import java.util.Arrays;
import java.util.Optional;

/** What an officer reads in a customer's words. */
public enum ReadMeaning {
    YES,
    NO,
    /** They want no more texts; the office calls without one. */
    STOP,
    /** The number is somebody else's. */
    WRONG_PERSON,
    /** The office calls and asks. */
    UNCLEAR;

    /** The meaning with this code; empty where there is none. */
    public static Optional<ReadMeaning> ofCode(String code) {
        return Arrays.stream(values())
                .filter(meaning -> meaning.name().equals(code))
                .findFirst();
    }

    /** Whether it answers the question that was asked. */
    public boolean isAnswer() {
        return this == YES || this == NO;
    }

    /** Whether nobody may text the number any more. */
    public boolean endsTexts() {
        return this == STOP || this == WRONG_PERSON;
    }
}
