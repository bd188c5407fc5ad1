package frontdesk.engine.incident;

import frontdesk.engine.failure.JobActivity;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A job without tries left, as its incident tells.
 *
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

    /** What all that stopped at the same step for the same cause have in common, on every node and at every time. */
    String group() {
        String common = String.join("\n", flow.orElse(""), place.step(), cause);
        return UUID.nameUUIDFromBytes(common.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
