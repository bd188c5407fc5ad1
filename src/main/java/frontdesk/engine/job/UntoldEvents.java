package frontdesk.engine.job;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.ports.operations.JobType;
import frontdesk.ports.request.Requests;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What flows are still to be informed of their requests, each by a job that belongs to no instance. It is written down beside
 * the job and struck out as the flow is told, so that one whose job is gone is found and told all the same.
 */
@Component
class UntoldEvents {
    private static final String WHICH = " where job_type = :type and reference_number = :reference";

    private final StandaloneJobs jobs;
    private final Requests requests;
    private final JdbcClient database;

    UntoldEvents(StandaloneJobs jobs, Requests requests, JdbcClient database) {
        this.jobs = jobs;
        this.requests = requests;
        this.database = database;
    }

    /**
     * Has the flow told, at this moment or soon after; begun in the caller's transaction. What happens once more before
     * the flow has been told is told with it, at once.
     *
     * @param detail a sentence about what has happened, where the flow needs one; else empty
     */
    void add(JobType type, ReferenceNumber request, Instant notBefore, String detail) {
        jobs.add(type, request.value(), notBefore);
        String update = "update untold_event set due_at = :due, detail = case when detail in ('', :detail) then :detail"
                + " else substring(detail || ' ' || :detail from 1 for 4000) end" + WHICH;
        if (written(update, type, request, notBefore, detail) == 0) {
            written(
                    "insert into untold_event (job_type, reference_number, due_at, detail)"
                            + " values (:type, :reference, :due, :detail)",
                    type,
                    request,
                    notBefore,
                    detail);
        }
    }

    private int written(String statement, JobType type, ReferenceNumber request, Instant dueAt, String detail) {
        return database.sql(statement)
                .param("type", type.id())
                .param("reference", request.value())
                .param("due", dueAt.atOffset(ZoneOffset.UTC))
                .param("detail", detail)
                .update();
    }

    /** What has happened; empty where it was told already. In this order everywhere: first the request, then its event. */
    String detail(JobType type, ReferenceNumber request) {
        requests.findToChange(request);
        return database.sql("select detail from untold_event" + WHICH + " for update")
                .param("type", type.id())
                .param("reference", request.value())
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** Strikes out what the flow has been told, in the caller's transaction. */
    void told(JobType type, ReferenceNumber request) {
        database.sql("delete from untold_event" + WHICH)
                .param("type", type.id())
                .param("reference", request.value())
                .update();
    }
}
