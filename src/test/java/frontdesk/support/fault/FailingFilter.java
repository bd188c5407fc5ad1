package frontdesk.support.fault;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Fails at one address. Being a bean of the tests, it is there in every Spring test and does nothing until asked. */
@Component
public final class FailingFilter extends OncePerRequestFilter {
    /** How the address ends. */
    public static final String PATH = "fails-in-a-filter";

    private final AtomicReference<Optional<Failure>> next = new AtomicReference<>(Optional.empty());

    /** How a filter may fail. */
    @FunctionalInterface
    public interface Failure {
        void happens() throws IOException, ServletException;
    }

    public void failsWith(RuntimeException failure) {
        failsWith(() -> {
            throw failure;
        });
    }

    public void failsWith(Failure failure) {
        next.set(Optional.of(failure));
    }

    public void passes() {
        next.set(Optional.empty());
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return next.get().isEmpty() || !request.getRequestURI().endsWith(PATH);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        next.get().orElseThrow().happens();
    }
}
