package frontdesk.web.security.engine;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;

/** Tells, by the engine's own words, what it takes for a fault of its own and is the caller's, and the right status. */
final class CallerErrorClassifier {
    private static final Map<String, HttpStatus> BY_WORDS = Map.of(
            // A variable as a serialized Java object.
            "ENGINE-17007", HttpStatus.BAD_REQUEST,
            "Password does not match policy", HttpStatus.BAD_REQUEST,
            "is already claimed by someone else", HttpStatus.CONFLICT);

    private static final String COLLISION = "OptimisticLockingException";

    /** The same where a resource of the engine passes on the message alone. */
    private static final String WORDS_OF_A_COLLISION = "ENGINE-03005";

    /** A flow or a case that an operator has stopped for a while. */
    private static final String SUSPENDED = "SuspendedEntityInteractionException";

    private static final String WORDS_OF_SUSPENSION = "ENGINE-03043";

    /** How Frontdesk says that a task does not take what was submitted. */
    private static final String UNACCEPTED = "FormFieldValidationException";

    /** How Frontdesk says that a task cannot be taken now. */
    private static final String UNAVAILABLE = "TaskUnavailableException";

    /** The engine's own; whatever else is thrown there is a fault indeed. */
    private static final Set<String> ENGINES_REFUSALS = Set.of(
            "NullValueException",
            "NotFoundException",
            "ProcessEngineException",
            "RestException",
            "InvalidRequestException");

    private static final Pattern MISSING = Pattern.compile("(?i)cannot find|could not find|not found|does not have a"
            + "|no \\S+( \\S+){0,4} found|(does not|doesn't) exist|\\bis null\\b");

    /** A field that the engine takes for given and that the body lacks. */
    private static final Pattern LACKING =
            Pattern.compile("\"org\\.camunda\\.bpm\\.engine\\..* is null|because \"this\\.\\w+\" is null");

    private CallerErrorClassifier() {}

    /**
     * The right status; empty where the fault is the engine's indeed.
     *
     * @param type the simple name of what the engine has thrown
     * @param isOfOne whether the address names a thing by its id
     */
    static Optional<HttpStatus> status(String type, String message, boolean isOfOne) {
        return Optional.of(HttpStatus.BAD_REQUEST)
                .filter(status -> type.equals(UNACCEPTED))
                .or(() -> Optional.of(HttpStatus.CONFLICT).filter(status -> type.equals(UNAVAILABLE)))
                .or(() -> BY_WORDS.entrySet().stream()
                        .filter(mistake -> message.contains(mistake.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst())
                .or(() -> isAboutWhatIsMissing(type, message)
                        ? Optional.of(isOfOne ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST)
                        : Optional.empty());
    }

    /** Whether another transaction was there first, and trying again for a while did not help. */
    static boolean isCollision(String type, String message) {
        return type.equals(COLLISION) || message.contains(WORDS_OF_A_COLLISION);
    }

    /** Whether the flow stands still, and the same can be done once it goes on. */
    static boolean isSuspended(String type, String message) {
        return type.equals(SUSPENDED) || message.contains(WORDS_OF_SUSPENSION);
    }

    /** Whether the message is about the inside of the engine, and tells the caller nothing. */
    static boolean isAboutTheInside(String type) {
        return type.equals("NullPointerException");
    }

    private static boolean isAboutWhatIsMissing(String type, String message) {
        return isAboutTheInside(type)
                ? LACKING.matcher(message).find()
                : ENGINES_REFUSALS.contains(type) && MISSING.matcher(message).find();
    }
}
