package frontdesk.ports.failure;

/**
 * Trying again by itself could do harm, so a person must look first: the step stops at once and becomes an incident.
 * An example is a letter of which nobody knows whether the gateway took it.
 */
public class ManualInterventionException extends RuntimeException implements OperatorReadable {
    private static final long serialVersionUID = 1L;

    /** @param sentence what a person has to find out before the step may be tried again; see {@link OperatorReadable} */
    public ManualInterventionException(String sentence) {
        super(sentence);
    }

    /** @param sentence what a person has to find out before the step may be tried again; see {@link OperatorReadable} */
    public ManualInterventionException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
