package frontdesk.ports.request;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.domain.request.RequestStatus;
import frontdesk.domain.request.Requester;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Frontdesk's own record of what people ask for and what became of it. Personal data and free text live here, where
 * they can be protected and deleted, and not in the engine.
 */
public interface Requests {

    /** Writes a new request down, with its first line of the timeline, and gives it its reference number. */
    Receipt receive(NewRequest request);

    Optional<Request> find(ReferenceNumber reference);

    /** Finds the request and keeps it to the caller until their transaction ends, whoever else asks for it so. */
    Optional<Request> findToChange(ReferenceNumber reference);

    /** What was asked, by the names under which it was submitted. */
    Map<String, String> facts(ReferenceNumber reference);

    /** Ties the request to the process instance that works on it. */
    void underWay(ReferenceNumber reference, String processInstanceId);

    /** Writes to the requester under this e-mail address from now on, as an officer has decided. */
    void correctEmail(ReferenceNumber reference, String email);

    /** Moves the request on; nothing happens where its status is final already. */
    void moveTo(ReferenceNumber reference, RequestStatus status);

    /** Writes down how the request came out, and where it stands now. */
    void conclude(ReferenceNumber reference, String outcome, RequestStatus status);

    /**
     * Takes a request up again that has come to its end, in the caller's transaction: it has no outcome any more, and
     * another process instance may work on it.
     *
     * @param openKeys as when it was received
     * @return false where the same has been asked again meanwhile; nothing has changed then
     */
    boolean takeUpAgain(ReferenceNumber reference, Set<String> openKeys);

    /** Lets the same be asked for again from now on, though this request is not at its end. */
    void mayBeAskedAgain(ReferenceNumber reference);

    /** Adds a line that the requester sees: {@code what} names the sentence, {@code values} fill it in. */
    void tell(ReferenceNumber reference, String what, Map<String, String> values);

    /** What the requester sees, in order; of very many lines the newest. */
    List<TimelineEntry> timeline(ReferenceNumber reference);

    /** Adds what somebody said to the conversation about the request. */
    void say(ReferenceNumber reference, Speaker speaker, String text);

    /**
     * Adds a note for colleagues.
     *
     * @param author the name of whoever wrote it, as colleagues read it
     */
    void note(ReferenceNumber reference, String text, String author);

    List<Statement> conversation(ReferenceNumber reference);

    /**
     * A request as it comes in.
     *
     * @param kind the flow's process key
     * @param prefix the two letters of its reference numbers
     * @param openKeys what may be asked only once at a time, such as a person and a reason: no other open request has any
     *     of them; empty where anything may be asked
     * @param isProtected whether what is asked makes it, and every number that it names, a protected case
     */
    record NewRequest(
            String kind,
            String prefix,
            Requester requester,
            Map<String, String> facts,
            Set<String> openKeys,
            boolean isProtected) {
        /** Protected only if it names the number of a protected case. */
        public NewRequest(
                String kind, String prefix, Requester requester, Map<String, String> facts, Set<String> openKeys) {
            this(kind, prefix, requester, facts, openKeys, false);
        }
    }

    /** What became of a new request. */
    sealed interface Receipt {
        record Received(ReferenceNumber reference) implements Receipt {}

        /** The same is asked already and still open. */
        record AlreadyOpen(ReferenceNumber reference) implements Receipt {
            /** What every endpoint says to it. */
            public String sentence() {
                return "The same request is open already under " + reference + ".";
            }
        }
    }

    /** A request as it stands. */
    record Request(
            ReferenceNumber reference,
            String kind,
            RequestStatus status,
            Optional<String> outcome,
            Requester requester,
            Instant receivedAt,
            Instant updatedAt,
            Optional<String> processInstanceId) {}

    /** A line of a request's timeline, to be worded in the requester's language. */
    record TimelineEntry(Instant at, String what, Map<String, String> values) {}

    /** Who said something: the requester, the office to the requester, or the office to itself. */
    enum Speaker {
        CUSTOMER,
        OFFICE,
        OFFICE_NOTE
    }

    /**
     * A part of the conversation.
     *
     * @param author the name of whoever wrote a note; empty where nobody at the centre did
     */
    record Statement(Instant at, Speaker speaker, String text, Optional<String> author) {
        /** Said by nobody by name. */
        public Statement(Instant at, Speaker speaker, String text) {
            this(at, speaker, text, Optional.empty());
        }
    }
}
