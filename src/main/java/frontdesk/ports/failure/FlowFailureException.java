package frontdesk.ports.failure;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a flow has failed, and why: it says so as a suppressed exception of the failure, which stays what it is. It is there
 * only where the flow is to blame, and not who calls, a race or something that is suspended.
 */
public final class FlowFailureException extends RuntimeException implements OperatorReadable {
    private static final long serialVersionUID = 1L;

    private final transient Place place;
    private final String reason;

    /** @param reason a clause that names no customer and ends with a period */
    public FlowFailureException(Place place, String reason) {
        super(
                "The flow \"%s\" has failed at %s: %s".formatted(place.flow(), place.words(), reason),
                null,
                false,
                false);
        this.place = place;
        this.reason = reason;
    }

    /** What a failure, or a cause of it, tells of a flow that has failed. */
    public static Optional<FlowFailureException> behind(Throwable failure) {
        return ExceptionCauses.of(failure)
                .flatMap(cause -> Stream.concat(Stream.of(cause), Arrays.stream(cause.getSuppressed())))
                .filter(FlowFailureException.class::isInstance)
                .map(FlowFailureException.class::cast)
                .findFirst();
    }

    public Place place() {
        return place;
    }

    /** Why, without where. */
    public String reason() {
        return reason;
    }

    /** What whoever called is told, once nothing is left of the call. */
    public String toldToCallers() {
        return ("The flow cannot go on at \"%s\". Nothing was changed, and the operators see why; send it again later.")
                .formatted(place.label());
    }

    /**
     * An element of a flow.
     *
     * @param flow the process key
     * @param definition the version, by the engine's id
     * @param instance the engine's id of the instance, which may never have been stored
     * @param element its id in the diagram
     * @param label the diagram's words for it, or its id
     */
    public record Place(String flow, String definition, String instance, String element, String label) {
        private String words() {
            return label.equals(element) ? "\"" + element + "\"" : "\"%s\" (%s)".formatted(label, element);
        }
    }
}
