package frontdesk.engine.failure;

import frontdesk.ports.failure.ExceptionCauses;
import frontdesk.ports.failure.OperatorReadable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.dmn.engine.DmnEngineException;

/**
 * Why an element of a flow has failed, as far as it can be said in the model's own words: those are no customer's. What
 * else the engine says of it may quote the values of a case.
 */
final class FailureReason {
    static final String UNKNOWN = "an unexpected error; the log of the node says more.";

    private static final List<Words> WORDS = List.of(
            new Words(
                    "^Unknown (?:property|method) used in expression: (.+?)\\. Cause:",
                    "%s names something that there is not."),
            new Words("^Error while evaluating expression: (.+?)\\. Cause:", "%s cannot be worked out."),
            new Words("No outgoing sequence flow .*could be selected()", "none of its ways out holds%s."),
            new Words(
                    "Execution with id '.*' throws an error event with errorCode '([^']*)'",
                    "nothing catches its error \"%s\"."));

    private FailureReason() {}

    /** A clause that ends with a period. */
    static String of(Throwable failure) {
        return plain(failure)
                .or(() -> ExceptionCauses.of(failure)
                        .flatMap(cause -> WORDS.stream().flatMap(words -> words.said(cause).stream()))
                        .findFirst())
                .or(() -> ExceptionCauses.find(failure, DmnEngineException.class)
                        .map(decision -> "its decision cannot be made by its table."))
                .orElse(UNKNOWN);
    }

    private static Optional<String> plain(Throwable failure) {
        return ExceptionCauses.of(failure)
                .filter(OperatorReadable.class::isInstance)
                .map(Throwable::getMessage)
                .findFirst();
    }

    /**
     * How the engine speaks of a failure.
     *
     * @param pattern of its message; the group is the model's own
     * @param clause what is said of it, with the group
     */
    private record Words(Pattern pattern, String clause) {
        Words(String pattern, String clause) {
            this(Pattern.compile(pattern, Pattern.DOTALL), clause);
        }

        Optional<String> said(Throwable failure) {
            Matcher found = pattern.matcher(Objects.requireNonNullElse(failure.getMessage(), ""));
            return found.find() ? Optional.of(clause.formatted(found.group(1))) : Optional.empty();
        }
    }
}
