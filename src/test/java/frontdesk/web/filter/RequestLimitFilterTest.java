package frontdesk.web.filter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import frontdesk.web.filter.RequestLimitFilter.RequestLimitProperties;
import frontdesk.web.problem.ProblemWriters;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Prevents that more requests work at the database than it has connections for, and that one is lost for that. */
class RequestLimitFilterTest {
    private static final RequestLimitProperties ONE_AND_NOBODY_WAITS =
            new RequestLimitProperties(1, 0, Duration.ofSeconds(10), Duration.ofSeconds(10));

    private final RequestLimitFilter filter = new RequestLimitFilter(
            ONE_AND_NOBODY_WAITS, ProblemWriters.of(new ObjectMapper()), new SimpleMeterRegistry());

    @Test
    void whoFindsNoPlaceInTheLineIsToldToComeAgain() {
        MockHttpServletResponse inside = new MockHttpServletResponse();

        MockHttpServletResponse outside =
                answer("/api/v1/callbacks", () -> answer("/api/v1/callbacks", () -> {}, inside));

        assertThat(outside.getStatus()).isEqualTo(200);
        assertThat(inside.getStatus()).isEqualTo(503);
        assertThat(inside.getHeader("Retry-After")).isNotBlank();
        assertThat(inside.getContentType()).isEqualTo("application/problem+json");
    }

    @Test
    void theTurnComesBackAlsoAfterAFailure() {
        answer("/api/v1/callbacks", () -> {
            throw new UncheckedIOException(new IOException("as a test has it"));
        });

        assertThat(answer("/engine-rest/task", () -> {}).getStatus()).isEqualTo(200);
    }

    @Test
    void whatNeedsNoDatabaseNeedsNoTurn() {
        MockHttpServletResponse health = new MockHttpServletResponse();

        answer("/camunda/api/engine/engine", () -> answer("/actuator/health/readiness", () -> {}, health));

        assertThat(health.getStatus()).isEqualTo(200);
    }

    @Test
    void aProgramIsToldToComeAgainWhereAPersonWaits() {
        RequestLimitFilter oneAndAnother = new RequestLimitFilter(
                new RequestLimitProperties(1, 1, Duration.ofMinutes(1), Duration.ZERO),
                ProblemWriters.of(new ObjectMapper()),
                new SimpleMeterRegistry());
        MockHttpServletResponse program = new MockHttpServletResponse();
        MockHttpServletRequest page = post("/api/v1/requests/search");
        page.addHeader("Sec-Fetch-Mode", "cors");
        CompletableFuture<MockHttpServletResponse> person = new CompletableFuture<>();

        filter(oneAndAnother, post("/api/v1/callbacks"), new MockHttpServletResponse(), () -> {
            CompletableFuture.runAsync(() -> {
                MockHttpServletResponse answer = new MockHttpServletResponse();
                filter(oneAndAnother, page, answer, () -> {});
                person.complete(answer);
            });
            filter(oneAndAnother, post("/api/v1/callbacks"), program, () -> {});
        });

        assertThat(program.getStatus()).isEqualTo(503);
        assertThat(person.join().getStatus()).isEqualTo(200);
    }

    private MockHttpServletResponse answer(String address, Runnable work) {
        return answer(address, work, new MockHttpServletResponse());
    }

    private MockHttpServletResponse answer(String address, Runnable work, MockHttpServletResponse response) {
        filter(filter, post(address), response, work);
        return response;
    }

    private static MockHttpServletRequest post(String address) {
        MockHttpServletRequest request = new MockHttpServletRequest(HttpMethod.POST.name(), address);
        request.setServletPath(address);
        return request;
    }

    private static void filter(
            RequestLimitFilter filter,
            MockHttpServletRequest request,
            MockHttpServletResponse response,
            Runnable work) {
        try {
            filter.doFilter(request, response, (passed, answered) -> work.run());
        } catch (ServletException | IOException | UncheckedIOException asIntended) {
            response.setHeader("Failed", asIntended.getMessage());
        }
    }
}
