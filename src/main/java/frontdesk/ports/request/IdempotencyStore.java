package frontdesk.ports.request;

import java.time.Instant;
import java.util.Optional;

/** Answers to requests that a sender may repeat under a key of its own, so that the repetition does nothing new. */
public interface IdempotencyStore {

    /**
     * Claims the key for what is asked under it, in the caller's transaction; waits for another transaction that
     * holds it, on whatever node. A claim that is rolled back was never made.
     *
     * @param fingerprint tells what is asked from anything else
     */
    Claim claim(Key key, String fingerprint);

    /** Keeps the answer under a key claimed in the same transaction. */
    void keep(Key key, Answer answer);

    /** Forgets the answers to what was claimed before; tells how many. */
    int forgetBefore(Instant moment);

    /** A sender's key; senders do not share keys. */
    record Key(String caller, String text) {}

    /** What was answered. */
    record Answer(int status, Optional<String> location, Optional<String> mediaType, String body) {}

    /** What became of a claim. */
    sealed interface Claim {
        /** The key is new: do what is asked, and keep the answer. */
        record First() implements Claim {}

        /** The same was asked and answered. */
        record Repeated(Answer answer) implements Claim {}

        /** Something else was asked under this key. */
        record SomethingElse() implements Claim {}

        /** Somebody else has been working on it for longer than it makes sense to wait. */
        record StillUnderWay() implements Claim {}
    }
}
