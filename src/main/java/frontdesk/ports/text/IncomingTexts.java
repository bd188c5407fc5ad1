package frontdesk.ports.text;

import frontdesk.domain.request.ReferenceNumber;
import java.time.Instant;
import java.util.Optional;

/** The texts that came in, so that none is lost and each has one effect however often it is delivered. */
public interface IncomingTexts {
    /**
     * Writes the text down, in the caller's transaction, where it is new; waits for another transaction that has just
     * done so, on whatever node.
     *
     * @param saidAt when it was written, as far as that is believed
     * @param about the request that it is about; none where it matches nothing
     */
    Kept keep(ReceivedText text, Instant saidAt, Optional<ReferenceNumber> about);

    /** Finds a text that waits for its effect, and keeps it to the caller until their transaction ends. */
    Optional<Waiting> findWaitingToChange(String key);

    /**
     * Notes that a text has had its effect.
     *
     * @param about the request on which it had one, which need not be the one it was first taken to be about
     */
    void acted(String key, Effect effect, Optional<ReferenceNumber> about);

    /** When the last yes or no that counted for this request was written. */
    Optional<Instant> lastAnswer(ReferenceNumber request);

    /** What a text did. */
    enum Effect {
        STOP,
        START,
        HELP,
        /** It answered a question of the flow. */
        ANSWER,
        /** An officer can read it with the request, and nothing else followed. */
        READ,
        /** It was about nothing that the office knows. */
        NONE
    }

    /**
     * A text that is written down.
     *
     * @param matched whether it is about a request
     */
    record Kept(String key, boolean isNew, boolean matched) {}

    /**
     * A text that waits for its effect.
     *
     * @param text empty where nobody can be answered, or where there are no words
     * @param keptAt when it came
     */
    record Waiting(Optional<IncomingText> text, Optional<ReferenceNumber> about, Instant keptAt) {}
}
