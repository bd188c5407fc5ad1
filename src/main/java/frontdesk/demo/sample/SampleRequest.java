package frontdesk.demo.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * How a sample request came to be what it is.
 *
 * @param came how long ago
 * @param submitted what the officer submitted with the task
 * @param books the office at which the officer booked a slot
 * @param replies what the customer answered to the text that the office sent first
 */
record SampleRequest(
        Duration came,
        String kind,
        JsonNode request,
        Optional<String> claimedBy,
        Optional<String> task,
        Optional<Map<String, Object>> submitted,
        Optional<String> books,
        Optional<String> replies) {}
