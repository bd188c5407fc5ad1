package frontdesk.ports.failure;

import java.util.Optional;
import java.util.stream.Stream;

/** A failure with what led to it. */
public final class ExceptionCauses {
    private ExceptionCauses() {}

    /** The failure itself, its cause, the cause of that, and so on. */
    public static Stream<Throwable> of(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }

    /** The failure, or the first cause of it, that is of this kind. */
    public static <T> Optional<T> find(Throwable failure, Class<T> kind) {
        return of(failure).filter(kind::isInstance).map(kind::cast).findFirst();
    }
}
