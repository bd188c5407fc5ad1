package frontdesk.engine.loop;

import frontdesk.ports.failure.ManualInterventionException;

/** An instance goes in circles. Trying again would only go on with that, so that the step becomes an incident at once. */
final class RunawayInstanceException extends ManualInterventionException {
    private static final long serialVersionUID = 1L;

    private RunawayInstanceException(String sentence) {
        super(sentence);
    }

    /** @param element its label, or its id where it has none */
    static RunawayInstanceException passedTooOften(String element, int most) {
        return new RunawayInstanceException(
                "The case has come to \"%s\" more than %d times, so its diagram goes in circles. It stops here; correct the"
                                .formatted(element, most)
                        + " diagram, move the case to it, then try again.");
    }

    /** @param element where it is stopped */
    static RunawayInstanceException withoutWait(String element, int most) {
        return new RunawayInstanceException(
                "The case has taken more than %d steps without a wait, the last one to \"%s\", so its diagram goes in"
                                .formatted(most, element)
                        + " circles. It stops here; correct the diagram, move the case to it, then try again.");
    }
}
