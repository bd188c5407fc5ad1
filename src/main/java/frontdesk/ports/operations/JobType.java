package frontdesk.ports.operations;

/** The engine's jobs that belong to no instance, by what they do. */
public enum JobType {
    START_FLOW("start-flow", "starts the flow of this request"),
    SEND_MESSAGE("send-message", "sends this message"),
    ACT_ON_TEXT("act-on-text", "acts on this text"),
    MESSAGE_CAME_BACK("message-came-back", "tells the flow of this request"),
    LETTER_VOIDED("letter-voided", "has an officer look at this request"),
    TELL_OF_OPT_OUT("tell-of-opt-out", "tells the flow of this request"),
    APPOINTMENT_TOUCHED("appointment-touched", "tells the flow of this request");

    private final String id;
    private final String words;

    JobType(String id, String words) {
        this.id = id;
        this.words = words;
    }

    /** How the engine stores it and operators see it. */
    public String id() {
        return id;
    }

    /** What such a job does, for a sentence about the job. */
    public String inWords() {
        return words;
    }
}
