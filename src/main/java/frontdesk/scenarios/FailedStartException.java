package frontdesk.scenarios;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.springframework.core.NestedExceptionUtils;

/** The Frontdesk on which scenarios are played did not start; the message tells the analyst why. */
final class FailedStartException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 500;

    /** @param log where all of it stands */
    FailedStartException(Throwable failed, Path log) {
        super("Frontdesk did not start: %s. All of it stands in %s".formatted(reason(failed), log), failed);
    }

    private static String reason(Throwable failed) {
        Throwable cause = NestedExceptionUtils.getMostSpecificCause(failed);
        String text = String.valueOf(cause.getMessage())
                .lines()
                .map(String::strip)
                .collect(Collectors.joining(" "))
                .replaceFirst("\\.$", "");
        return "%s: %s"
                .formatted(
                        cause.getClass().getSimpleName(),
                        text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text);
    }
}
