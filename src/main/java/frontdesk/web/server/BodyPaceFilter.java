package frontdesk.web.server;

import frontdesk.web.problem.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.LongSupplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives up bodies that come drop by drop or not at all, since a thread waits for each. Runs behind the locks: nobody's
 * body is read who has not said who they are, but for the sign-ins of the web applications.
 */
@Component
@Order(BodyPaceFilter.ORDER)
class BodyPaceFilter extends OncePerRequestFilter {
    /** Behind Spring Security and before whatever reads a body. */
    static final int ORDER = -50;

    private final BodyProperties settings;
    private final ProblemWriter problems;
    private final LongSupplier nanos;
    private final Semaphore known;
    private final Semaphore strangers;

    @Autowired
    BodyPaceFilter(BodyProperties settings, ProblemWriter problems) {
        this(settings, problems, System::nanoTime);
    }

    BodyPaceFilter(BodyProperties settings, ProblemWriter problems, LongSupplier nanos) {
        this.settings = settings;
        this.problems = problems;
        this.nanos = nanos;
        this.known = new Semaphore(settings.readAtOnce(), true);
        this.strangers = new Semaphore(settings.readAtOnceOfStrangers(), true);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Semaphore readers = request.getUserPrincipal() == null ? strangers : known;
        PacedRequest paced = new PacedRequest(request, new BodyPace(settings, nanos), readers);
        try {
            chain.doFilter(paced, response);
        } catch (IOException | ServletException | RuntimeException failure) {
            if (paced.refusal().isEmpty()) {
                throw failure;
            }
        } finally {
            paced.stop();
        }
        Optional<BodyReadAbortedException> refusal = paced.refusal();
        if (refusal.isPresent() && !response.isCommitted()) {
            answer(refusal.get(), response);
        }
    }

    private void answer(BodyReadAbortedException refusal, HttpServletResponse response) throws IOException {
        response.resetBuffer();
        response.setHeader(HttpHeaders.CONNECTION, "close");
        problems.write(refusal.kind().because(refusal.getMessage()), response);
    }

    /** A request whose body is read through {@link PacedBodyInputStream}. */
    private static final class PacedRequest extends HttpServletRequestWrapper {
        private final BodyPace pace;
        private final Semaphore readers;
        private Optional<PacedBodyInputStream> body = Optional.empty();

        PacedRequest(HttpServletRequest request, BodyPace pace, Semaphore readers) {
            super(request);
            this.pace = pace;
            this.readers = readers;
        }

        void stop() {
            body.ifPresent(PacedBodyInputStream::stop);
        }

        Optional<BodyReadAbortedException> refusal() {
            return body.flatMap(PacedBodyInputStream::refusal);
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            if (body.isEmpty()) {
                body = Optional.of(new PacedBodyInputStream(super.getInputStream(), pace, readers));
            }
            return body.get();
        }

        @Override
        public BufferedReader getReader() throws IOException {
            Charset charset = Optional.ofNullable(getCharacterEncoding())
                    .map(Charset::forName)
                    .orElse(StandardCharsets.UTF_8);
            return new BufferedReader(new InputStreamReader(getInputStream(), charset));
        }
    }
}
