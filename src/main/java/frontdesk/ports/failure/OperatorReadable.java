package frontdesk.ports.failure;

/**
 * An exception whose message is a plain sentence for operators: what happened, and where it helps how to fix it. It
 * names no customer, no address and nothing of the code. What does not carry this is shown to nobody but the log.
 */
public interface OperatorReadable {
    /** The sentence. */
    String getMessage();
}
