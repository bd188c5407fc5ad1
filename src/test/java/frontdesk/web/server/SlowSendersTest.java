package frontdesk.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import frontdesk.web.problem.ProblemWriters;
import jakarta.servlet.FilterRegistration;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;
import org.springframework.util.unit.DataSize;

/** Prevents that whoever sends drop by drop, or nothing, holds the threads that answer everybody else. */
class SlowSendersTest {
    private static final BodyProperties SETTINGS =
            new BodyProperties(Duration.ofSeconds(10), DataSize.ofKilobytes(8), 5, 5, 1);
    private static final int CONNECTIONS = 3;
    private static final int NOTHING = -1;

    private final AtomicLong nanos = new AtomicLong();
    private volatile Duration betweenReads = Duration.ZERO;
    private WebServer server;

    @BeforeEach
    void startTheServer() {
        TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory(0);
        new ConnectionLimitCustomizer(SETTINGS, CONNECTIONS).customize(factory);
        server = factory.getWebServer(context -> {
            BodyPaceFilter filter = new BodyPaceFilter(SETTINGS, ProblemWriters.of(new ObjectMapper()), this::passed);
            FilterRegistration.Dynamic paced = context.addFilter("paced", filter);
            paced.addMappingForUrlPatterns(null, false, "/*");
            context.addServlet("reads", new Reads()).addMapping("/reads");
            context.addServlet("refuses", new Refuses()).addMapping("/refuses");
        });
        server.start();
    }

    @AfterEach
    void stopTheServer() {
        server.stop();
    }

    @Test
    void aBodyThatComesDropByDropIsGivenUp() throws IOException {
        betweenReads = Duration.ofSeconds(11);
        try (Socket sender = post("/reads", 1_000_000)) {
            send(sender, "a drop");

            assertThat(everything(sender)).startsWith("HTTP/1.1 408").contains("urn:frontdesk:problem:body-too-slow");
        }
    }

    @Test
    void aLargeBodyThatComesFastEnoughMayTakeItsTime() throws IOException {
        // A read brings 8 KiB at most, and less where the machine is busy: 12 s at least, of 132 that are allowed.
        betweenReads = Duration.ofMillis(100);
        try (Socket sender = post("/reads", 1_000_000)) {
            send(sender, "x".repeat(1_000_000));

            assertThat(line(sender)).isEqualTo("HTTP/1.1 200 ");
        }
    }

    @Test
    void whoIsRefusedUnreadIsAnsweredAtOnceAndHoldsNoThreadForTheBody() throws IOException {
        try (Socket first = post("/refuses", 1_000);
                Socket second = post("/refuses", 1_000)) {
            // One rest is read away at a time here: the other connection ends behind its answer.
            var ended = CompletableFuture.anyOf(
                    CompletableFuture.supplyAsync(() -> everything(first)),
                    CompletableFuture.supplyAsync(() -> everything(second)));

            assertThat(ended.join().toString()).startsWith("HTTP/1.1 401 ");
        }
    }

    @Test
    void aLargeBodyThatIsRefusedUnreadGetsItsAnswer() throws IOException {
        try (Socket sender = post("/refuses?status=413", 5_000_000)) {
            send(sender, "x".repeat(5_000_000));

            assertThat(line(sender)).isEqualTo("HTTP/1.1 413 ");
        }
    }

    @Test
    void oneAddressHasNoMoreConnectionsThanAreAllowed() throws IOException {
        try (Socket one = get();
                Socket two = get();
                Socket three = get()) {
            assertThat(line(one)).isEqualTo("HTTP/1.1 200 ");
            assertThat(line(two)).isEqualTo("HTTP/1.1 200 ");
            assertThat(line(three)).isEqualTo("HTTP/1.1 200 ");
            assertThat(isTaken()).isFalse();
        }
        Awaitility.await().until(this::isTaken);
    }

    private long passed() {
        return nanos.addAndGet(betweenReads.toNanos());
    }

    private boolean isTaken() throws IOException {
        try (Socket further = get()) {
            return line(further).startsWith("HTTP/1.1 200");
        } catch (SocketException closedByTheServer) {
            return false;
        }
    }

    private Socket get() throws IOException {
        Socket socket = new Socket("127.0.0.1", server.getPort());
        send(socket, "GET /reads HTTP/1.1\r\nHost: localhost\r\n\r\n");
        return socket;
    }

    private Socket post(String address, int length) throws IOException {
        Socket socket = new Socket("127.0.0.1", server.getPort());
        send(socket, "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Length: %d\r\n\r\n".formatted(address, length));
        return socket;
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    private static String line(Socket socket) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = socket.getInputStream().read();
                next != '\r' && next != NOTHING;
                next = socket.getInputStream().read()) {
            line.append((char) next);
        }
        return line.toString();
    }

    private static String everything(Socket socket) {
        try {
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Reads all of the body. */
    private static final class Reads extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            request.getInputStream().readAllBytes();
            response.setContentLength(0);
        }
    }

    /** Answers without a look at the body. */
    private static final class Refuses extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) {
            boolean isTooLarge = "413".equals(request.getParameter("status"));
            response.setStatus(isTooLarge ? 413 : 401);
            response.setContentLength(0);
        }
    }
}
