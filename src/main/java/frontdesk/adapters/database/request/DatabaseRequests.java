package frontdesk.adapters.database.request;

import frontdesk.adapters.database.casefile.ProtectedNumbers;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.domain.request.RequestStatus;
import frontdesk.ports.request.Requests;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Requests in Frontdesk's own tables. */
@Repository
@Transactional
class DatabaseRequests implements Requests {
    private static final String FINAL = "('COMPLETED', 'CLOSED')";

    private final JdbcClient jdbc;
    private final InstantSource clock;
    private final RequestInserter newRequests;
    private final RequestQueries rows;
    private final ProtectedNumbers protectedNumbers;

    DatabaseRequests(
            JdbcClient jdbc,
            InstantSource clock,
            RequestInserter newRequests,
            RequestQueries rows,
            ProtectedNumbers protectedNumbers) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.newRequests = newRequests;
        this.rows = rows;
        this.protectedNumbers = protectedNumbers;
    }

    @Override
    public Receipt receive(NewRequest request) {
        Receipt receipt = newRequests.receive(request, now());
        if (receipt instanceof Receipt.Received received) {
            tell(received.reference(), "received", Map.of());
            protectedNumbers.asked(request);
        }
        return receipt;
    }

    @Override
    public Optional<Request> find(ReferenceNumber reference) {
        return rows.find(reference);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Request> findToChange(ReferenceNumber reference) {
        rows.lock(reference);
        return rows.find(reference);
    }

    @Override
    public Map<String, String> facts(ReferenceNumber reference) {
        return rows.facts(reference);
    }

    @Override
    public void underWay(ReferenceNumber reference, String processInstanceId) {
        jdbc.sql("update request set process_instance_id = :instance where reference_number = :reference")
                .param("instance", processInstanceId)
                .param("reference", reference.value())
                .update();
    }

    @Override
    public void correctEmail(ReferenceNumber reference, String email) {
        rows.correctEmail(reference, email);
    }

    @Override
    public void moveTo(ReferenceNumber reference, RequestStatus status) {
        jdbc.sql("update request set status = :status, updated_at = :now"
                        + " where reference_number = :reference and status not in " + FINAL)
                .param("status", status.name())
                .param("now", now())
                .param("reference", reference.value())
                .update();
        rows.freeOpenKeys(reference, status);
    }

    @Override
    public void conclude(ReferenceNumber reference, String outcome, RequestStatus status) {
        jdbc.sql("update request set outcome = :outcome, status = :status, updated_at = :now"
                        + " where reference_number = :reference")
                .param("outcome", outcome)
                .param("status", status.name())
                .param("now", now())
                .param("reference", reference.value())
                .update();
        rows.freeOpenKeys(reference, status);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean takeUpAgain(ReferenceNumber reference, Set<String> openKeys) {
        return newRequests.isOpenAgain(reference, openKeys, now());
    }

    @Override
    public void mayBeAskedAgain(ReferenceNumber reference) {
        rows.freeOpenKeys(reference);
    }

    @Override
    public void tell(ReferenceNumber reference, String what, Map<String, String> values) {
        rows.addToTimeline(reference, now(), what, values);
        jdbc.sql("update request set updated_at = :now where reference_number = :reference")
                .param("now", now())
                .param("reference", reference.value())
                .update();
    }

    @Override
    public List<TimelineEntry> timeline(ReferenceNumber reference) {
        return rows.timeline(reference);
    }

    @Override
    public void say(ReferenceNumber reference, Speaker speaker, String text) {
        rows.addToConversation(reference, new Statement(clock.instant(), speaker, text));
    }

    @Override
    public void note(ReferenceNumber reference, String text, String author) {
        rows.addToConversation(
                reference, new Statement(clock.instant(), Speaker.OFFICE_NOTE, text, Optional.of(author)));
    }

    @Override
    public List<Statement> conversation(ReferenceNumber reference) {
        return rows.conversation(reference);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
