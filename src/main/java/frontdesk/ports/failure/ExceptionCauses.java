package frontdesk.ports.failure;

import java.util.stream.Stream;

/** A failure with what led to it. */
public final class ExceptionCauses {
    private ExceptionCauses() {}

    /** The failure itself, its cause, the cause of that, and so on. */
    public static Stream<Throwable> of(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }
}
