package frontdesk.support.fault;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Fails at one address. Being a bean of the tests, it is there in every Spring test and does nothing until asked. */
@Component
public final class FailingFilter extends OncePerRequestFilter {
    /** How the address ends. */
    public static final String PATH = "fails-in-a-filter";

    private final AtomicReference<Optional<RuntimeException>> next = new AtomicReference<>(Optional.empty());

    public void failsWith(RuntimeException failure) {
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
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
        throw next.get().orElseThrow();
    }
}
