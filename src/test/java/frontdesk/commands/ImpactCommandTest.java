package frontdesk.commands;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An analyst asks a node from the desk; the node is a stand-in here. */
class ImpactCommandTest {
    private static final String MODEL = "processes/text-ahead-callback/text-ahead-callback.bpmn";

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private HttpServer node;
    private int status = 200;
    private String answer = "";
    private volatile String received = "";

    @BeforeEach
    void aNodeListens() throws IOException {
        node = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        node.createContext("/api/v1/models/impact", exchange -> {
            received = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            byte[] body = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        node.start();
    }

    @AfterEach
    void itIsGone() {
        node.stop(0);
    }

    @Test
    void whereAllCasesGoAlongTheCommandSucceeds() {
        answer = impact("null");

        assertThat(asks(MODEL, "--node", address())).isZero();
        assertThat(lines())
                .contains(
                        "text-ahead-callback would become version 2.",
                        "Version 1, 3 under way:",
                        "  moves     3  Call the customer, 1 stuck");
    }

    @Test
    void whoStaysBehindIsNamedWithTheReason() {
        answer = impact("\"is gone\"");

        assertThat(asks(MODEL, "--node", address())).isOne();
        assertThat(lines()).contains("  STAYS     3  Call the customer, 1 stuck: is gone");
    }

    @Test
    void aScenarioThatFailsIsToldWithItsSentenceAndTheReason() {
        answer = withScenarios("""
                {"played": [
                  {"feature": "Callback", "scenario": "A yes", "outcome": "PASSED", "failingStep": null, "reason": null},
                  {"feature": "Callback", "scenario": "No answer", "outcome": "FAILED",
                   "failingStep": "Then the customer has got three texts", "reason": "the customer has got 2 texts"}],
                 "notPlayed": []}""");

        assertThat(asks(MODEL, "--node", address())).isEqualTo(1);
        assertThat(lines())
                .contains(
                        "Scenarios: 1 passed, 1 failed.",
                        "  FAILS   No answer",
                        "          Then the customer has got three texts",
                        "          the customer has got 2 texts");
    }

    @Test
    void aScenarioThatFailsBeforeItsFirstSentenceIsToldToo() {
        answer = withScenarios("""
                {"played": [{"feature": "Callback", "scenario": "Empty", "outcome": "FAILED",
                  "failingStep": null, "reason": null}],
                 "notPlayed": []}""");

        assertThat(asks(MODEL, "--node", address())).isOne();
        assertThat(lines())
                .contains("  FAILS   Empty", "          before its first sentence", "          no reason was given")
                .last()
                .asString()
                .startsWith("The scenarios have not passed on these files");
    }

    @Test
    void whereNoScenarioIsThereTheCommandFailsAndSaysSo() {
        answer = withScenarios("{\"played\": [], \"notPlayed\": []}");

        assertThat(asks(MODEL, "--node", address())).isOne();
        assertThat(lines()).contains("Scenarios: 0 passed, 0 failed.");
    }

    @Test
    void theScenariosBesideTheDiagramGoAlong() {
        answer = impact("null");

        asks(MODEL, "--node", address());

        assertThat(received).contains("filename=\"text-ahead-callback.feature\"", "Scenario: ");
    }

    @Test
    void whyNoScenarioWasPlayedIsTold() {
        answer = withScenarios("{\"played\": [], \"notPlayed\": [\"Another trial is under way\"]}");

        assertThat(asks(MODEL, "--node", address())).isEqualTo(1);
        assertThat(lines()).contains("Scenarios were not played: Another trial is under way");
    }

    @Test
    void whatTheGuardFindsComesFirst() {
        answer = """
                {"accepted": false, "flows": [], "findings": [{"file": "a.bpmn", "elementId": "hour-passed",
                 "label": "An hour", "message": "cannot be read"}]}""";

        assertThat(asks(MODEL, "--node", address())).isOne();
        assertThat(lines())
                .startsWith("a.bpmn: ERROR: hour-passed (\"An hour\"): cannot be read")
                .endsWith("Nothing would be published: fix the 1 above first.");
    }

    @Test
    void aNodeThatRefusesSaysWhy() {
        status = 413;
        answer = "{\"detail\": \"A body may have 2048 KiB at most.\"}";

        assertThat(asks(MODEL, "--node", address())).isOne();
        assertThat(lines()).containsExactly(address() + " refused: A body may have 2048 KiB at most.");
    }

    @Test
    void whoMayNotAskIsToldWhichAccountIsNeeded() {
        status = 401;

        assertThat(asks(MODEL, "--node", address())).isOne();
        assertThat(lines().get(0)).contains("FRONTDESK_USER and FRONTDESK_PASSWORD");
    }

    @Test
    void whereNoNodeAnswersThatIsSaid() {
        node.stop(0);

        assertThat(asks(MODEL, "--node", address())).isOne();
        assertThat(lines().get(0)).startsWith("No node can be reached at " + address());
    }

    @Test
    void whatIsMissingOnTheLineIsSaid() {
        assertThat(asks()).isOne();
        assertThat(asks("no-such.bpmn")).isOne();
        assertThat(asks(MODEL, "--node")).isOne();
        assertThat(lines())
                .containsExactly(
                        "Name the changed model (.bpmn), and the tables and forms that change with it.",
                        "There is no file no-such.bpmn; name files that exist.",
                        "Say which node after --node, such as http://localhost:8080.");
    }

    private static String impact(String obstacle) {
        return """
                {"accepted": true, "findings": [], "flows": [{"flow": "text-ahead-callback", "version": 2, "running": [
                 {"version": 1, "cases": 3, "remarks": [], "places": [{"element": "call-customer",
                  "label": "Call the customer", "kind": "user task", "cases": 3, "incidents": 1,
                  "targetElement": "call-customer", "obstacle": %s}]}]}]}""".formatted(obstacle);
    }

    private int asks(String... arguments) {
        return new ImpactCommand(Map.of(), new PrintStream(printed, true, StandardCharsets.UTF_8))
                .run(List.of(arguments));
    }

    private String address() {
        return "http://localhost:" + node.getAddress().getPort();
    }

    private List<String> lines() {
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static String withScenarios(String scenarios) {
        return impact("null").replaceFirst("}$", ", \"scenarios\": " + scenarios.replace("\n", " ") + "}");
    }
}
