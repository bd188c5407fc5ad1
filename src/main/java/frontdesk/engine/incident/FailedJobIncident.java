package frontdesk.engine.incident;

import frontdesk.engine.failure.JobActivity;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What has come to a stop, as its incident tells.
 *
 * @param job the job that failed; empty where a call from outside did
 * @param flow the process key
 * @param instance the process instance
 */
record FailedJobIncident(
        String incident,
        String job,
        Optional<String> flow,
        Optional<String> instance,
        JobActivity place,
        String cause,
        Instant since) {

    /** Whether a call from outside failed, and no job tries again what it wanted. */
    boolean isOfACall() {
        return job.isEmpty();
    }

    /** What all that stopped at the same step for the same cause have in common, on every node and at every time. */
    String group() {
        String common = String.join("\n", flow.orElse(""), place.step(), cause);
        return UUID.nameUUIDFromBytes(common.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
