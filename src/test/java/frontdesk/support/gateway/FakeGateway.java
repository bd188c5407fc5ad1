package frontdesk.support.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A gateway of the API family of GOV.UK Notify on a port of its own. It keeps what it has taken, takes the same message
 * twice as the real ones do, and misbehaves as it is told. Not a mock: other processes can speak to it.
 */
public final class FakeGateway implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ROOT = "/v2/notifications";

    private final List<GatewayMessage> taken = new CopyOnWriteArrayList<>();
    private final List<String> tries = new CopyOnWriteArrayList<>();
    private final List<String> questions = new CopyOnWriteArrayList<>();
    private final List<String> tokens = new CopyOnWriteArrayList<>();
    private final GatewayFaultMode faults = new GatewayFaultMode();
    private final ExecutorService threads = Executors.newCachedThreadPool(FakeGateway::daemon);
    private final int port;
    private Optional<HttpServer> server = Optional.empty();

    public FakeGateway() {
        this.port = open(0);
    }

    /** What {@code frontdesk.notify.base-url} is set to. */
    public String baseUrl() {
        return "http://127.0.0.1:" + port;
    }

    /** How it behaves from now on. */
    public GatewayFaultMode faults() {
        return faults;
    }

    /** Refuses connections until it is {@link #up()} again; what it has taken it keeps. */
    public synchronized void down() {
        server.ifPresent(running -> running.stop(0));
        server = Optional.empty();
    }

    public synchronized void up() {
        if (server.isEmpty()) {
            open(port);
        }
    }

    /** It has taken an e-mail before this began. */
    public void hasTaken(String reference, String address) {
        ObjectNode asked = JSON.createObjectNode().put("reference", reference).put("email_address", address);
        taken.add(GatewayMessage.of("email", asked));
    }

    /** Everything it has taken, oldest first. */
    public List<GatewayMessage> taken() {
        return List.copyOf(taken);
    }

    /** What it has taken under a notification's reference: more than one is a message that somebody gets twice. */
    public List<GatewayMessage> takenAs(String reference) {
        return taken.stream()
                .filter(message -> message.reference().equals(reference))
                .toList();
    }

    /** What this phone number or e-mail address gets. */
    public List<GatewayMessage> takenFor(String recipient) {
        return taken.stream().filter(message -> message.to().equals(recipient)).toList();
    }

    /** How often it was given a message with this reference, taken or not. */
    public long tries(String reference) {
        return tries.stream().filter(reference::equals).count();
    }

    /** How often it was asked what became of this reference. */
    public long questions(String reference) {
        return questions.stream().filter(reference::equals).count();
    }

    /** How often it was asked what became of any reference. */
    public long questions() {
        return questions.size();
    }

    /** What callers have shown, {@code Bearer} and a token, oldest first. */
    public List<String> tokens() {
        return List.copyOf(tokens);
    }

    /** What it answers from now on when it is asked about this message, such as {@code permanent-failure}. */
    public void becomes(String reference, String status) {
        taken.replaceAll(message -> message.reference().equals(reference) ? message.withStatus(status) : message);
    }

    /** Its calls back to a Frontdesk, as often, as late and in whatever order a test makes them. */
    public GatewayCallbacks callsBack(String frontdesk, String token) {
        return new GatewayCallbacks(frontdesk, token);
    }

    @Override
    public void close() {
        faults.release();
        down();
        threads.shutdownNow();
    }

    private int open(int wanted) {
        try {
            HttpServer opened = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted), 100);
            opened.createContext(ROOT, this::answer);
            opened.setExecutor(threads);
            opened.start();
            server = Optional.of(opened);
            return opened.getAddress().getPort();
        } catch (IOException occupied) {
            throw new UncheckedIOException(occupied);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath().substring(ROOT.length());
            tokens.addAll(exchange.getRequestHeaders().getOrDefault("Authorization", List.of()));
            if (!exchange.getRequestHeaders().containsKey("Authorization")) {
                refuse(exchange, 401, "Unauthorized, authentication token must be provided");
            } else if (exchange.getRequestMethod().equals("POST")) {
                take(exchange, path.substring(1));
            } else {
                tell(exchange, path);
            }
        }
    }

    private void take(HttpExchange exchange, String type) throws IOException {
        JsonNode asked = JSON.readTree(exchange.getRequestBody());
        GatewayMessage message = GatewayMessage.of(type, asked);
        tries.add(message.reference());
        GatewayFault fault = faults.towards(message.reference());
        if (fault.takes()) {
            taken.add(message);
        }
        if (fault == GatewayFault.TAKES_AND_HANGS) {
            faults.awaitRelease();
        }
        if (fault == GatewayFault.TAKES_AND_MUMBLES) {
            send(exchange, 201, "<html>Created</html>");
        } else if (fault == GatewayFault.NONE) {
            send(exchange, 201, message.receipt().toString());
        } else if (!fault.isSilent()) {
            refuse(exchange, fault.status(), fault.words() + (fault == GatewayFault.REFUSES ? message.to() : ""));
        }
    }

    private void tell(HttpExchange exchange, String path) throws IOException {
        if (faults.isDeaf()) {
            refuse(exchange, 500, "Internal server error");
        } else if (path.isEmpty()) {
            String reference = parameter(exchange, "reference");
            questions.add(reference);
            send(exchange, 200, listed(reference).toString());
        } else {
            Optional<GatewayMessage> one =
                    found(message -> path.equals("/" + message.id())).findFirst();
            send(
                    exchange,
                    one.isPresent() ? 200 : 404,
                    one.map(message -> message.state().toString()).orElse("{}"));
        }
    }

    private ObjectNode listed(String reference) {
        ObjectNode list = JSON.createObjectNode();
        list.putObject("links").put("current", baseUrl() + ROOT);
        var messages = list.putArray("notifications");
        boolean all = reference.isEmpty() || faults.passesOverReferences();
        found(message -> all || message.reference().equals(reference))
                .forEach(message -> messages.add(message.state()));
        return list;
    }

    private Stream<GatewayMessage> found(Predicate<GatewayMessage> wanted) {
        return taken.stream().filter(wanted);
    }

    private static String parameter(HttpExchange exchange, String name) {
        return Stream.of(Optional.ofNullable(exchange.getRequestURI().getRawQuery())
                        .orElse("")
                        .split("&"))
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8))
                .findFirst()
                .orElse("");
    }

    private static void refuse(HttpExchange exchange, int status, String words) throws IOException {
        ObjectNode answer = JSON.createObjectNode().put("status_code", status);
        answer.putArray("errors").addObject().put("error", "Error").put("message", words);
        send(exchange, status, answer.toString());
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "fake-gateway");
        thread.setDaemon(true);
        return thread;
    }
}
