package frontdesk.flows.textaheadcallback.domain;

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

    /** Whether it answers the question that was asked. */
    public boolean isAnswer() {
        return this == YES || this == NO;
    }

    /** Whether nobody may text the number any more. */
    public boolean endsTexts() {
        return this == STOP || this == WRONG_PERSON;
    }
}
