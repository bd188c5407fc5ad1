package frontdesk.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes no more than 64 KiB of body into memory, whether its length is announced or not; 2 MiB where models are sent.
 * The import of cases streams and has no limit. What was taken can be read again by those behind. Runs after the locks, so that nobody's body is
 * read who has not said who they are.
 */
@Component
@Order(BodyLimit.ORDER)
public class BodyLimit extends OncePerRequestFilter {
    public static final int ORDER = 0;

    private static final int LIMIT = 64 * 1024;
    private static final int LIMIT_OF_MODELS = 2 * 1024 * 1024;

    private final ProblemWriter problems;

    BodyLimit(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        boolean taken =
                ApiPaths.isApi(request) || ApiPaths.isStartAtTheEngine(request) || ApiPaths.isPasswordCheck(request);
        return !taken || ApiPaths.isImport(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        int limit = ApiPaths.isImpact(request) ? LIMIT_OF_MODELS : LIMIT;
        if (request.getContentLengthLong() > limit) {
            refuse(limit, response);
            return;
        }
        byte[] body = request.getInputStream().readNBytes(limit + 1);
        if (body.length > limit) {
            refuse(limit, response);
        } else {
            chain.doFilter(new BufferedRequest(request, body), response);
        }
    }

    private void refuse(int limit, HttpServletResponse response) throws IOException {
        String detail = "A body may have %d KiB (%,d bytes) at most.".formatted(limit / 1024, limit);
        problems.write(ProblemKind.BODY_TOO_LARGE.because(detail), response);
    }
}
