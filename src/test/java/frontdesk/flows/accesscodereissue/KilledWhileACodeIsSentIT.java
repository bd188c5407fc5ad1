package frontdesk.flows.accesscodereissue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import frontdesk.FrontdeskApplication;
import frontdesk.scenarios.clients.AccessCodeCustomerClient;
import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.scenarios.clients.LetterText;
import frontdesk.scenarios.clients.PortalClient;
import frontdesk.support.DatabaseDump;
import frontdesk.support.FakeGateway;
import frontdesk.support.GatewayFault;
import frontdesk.support.GatewayMessage;
import frontdesk.support.NodeProcess;
import frontdesk.support.PostgreSqlServer;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A node is killed (SIGKILL) between the moment at which the gateway has taken a notice and the end of the step that sent
 * it. Whatever was printed or sent works, and nothing else does.
 */
class KilledWhileACodeIsSentIT {
    private static final String TEMPLATE = "0d6a0f0e-3f0e-4d0e-8a0e-5f6a7b8c9d0e";
    private static final String LETTER = "/send-code-by-letter/1";
    private static final String EMAIL = "/send-code-by-email/1";
    private static final String ACCOUNT = "123456789012";

    private final FakeGateway gateway = new FakeGateway();
    private final String url = PostgreSqlServer.freshDatabase();
    private final JdbcTemplate database = new JdbcTemplate(new DriverManagerDataSource(url));

    @AfterEach
    void closeTheGateway() {
        gateway.close();
    }

    @Test
    void theCodeThatWasSentIsTheOneThatWorks() throws Exception {
        AccessCodeCustomerClient byLetter;
        AccessCodeCustomerClient byEmail;
        String letter;
        String email;
        gateway.faults().always(GatewayFault.TAKES_AND_HANGS);
        try (NodeProcess node = start()) {
            byLetter = new AccessCodeCustomerClient(node.port());
            byEmail = new AccessCodeCustomerClient(node.port()).hasCase("I-134A", "PAPER", "PENDING", "null", "null");
            letter = byLetter.submitted() + LETTER;
            email = byEmail.submitted() + EMAIL;
            await().atMost(Duration.ofMinutes(1))
                    .until(() -> gateway.takenAs(letter).size() == 1
                            && gateway.takenAs(email).size() == 1);
            node.kill();
        }
        gateway.faults().good();

        try (NodeProcess node = start()) {
            letWorkBeDone(node);
            String printed = printed(only(letter));
            String sent = LetterText.code(only(email).body());
            assertThat(states(byLetter)).isEqualTo(Map.of("IN_FORCE", 1L));
            assertThat(states(byEmail)).isEqualTo(Map.of("IN_FORCE", 1L));
            assertThat(gateway.questions(letter)).as("it was asked about").isPositive();
            String afterFaults = aCodeThatTakesFourTries(node);
            assertThat(byLetter.at(node.port()).redeems(printed, ACCOUNT).status())
                    .isEqualTo(200);
            assertThat(byEmail.at(node.port()).redeems(sent, ACCOUNT).status()).isEqualTo(200);
            nowhereIn(List.of(printed, sent, afterFaults), metrics(node));
            assertThat(new DatabaseDump(database).holding(byLetter.receiptNumber()))
                    .as("what the scan must find, it finds")
                    .contains("access_code.receipt_number", "case_file.receipt_number");
        }
    }

    /** Three tries of which the gateway takes none leave three codes that nobody has; the fourth one works. */
    private String aCodeThatTakesFourTries(NodeProcess node) {
        AccessCodeCustomerClient customer = new AccessCodeCustomerClient(node.port());
        gateway.faults().next(GatewayFault.ERROR, GatewayFault.DROPS, GatewayFault.UNAVAILABLE);
        String letter = customer.submitted() + LETTER;
        letWorkBeDone(node);
        String printed = printed(only(letter));
        assertThat(states(customer)).isEqualTo(Map.of("IN_FORCE", 1L, "VOID", 3L));
        assertThat(customer.redeems(printed, ACCOUNT).status()).isEqualTo(200);
        return printed;
    }

    private void nowhereIn(List<String> codes, String metrics) {
        assertThat(metrics).contains("http_server_requests");
        List<String> written = codes.stream()
                .flatMap(code -> Stream.of(code, code.replace("-", "")))
                .toList();
        assertThat(new DatabaseDump(database).holding(written).values()).allMatch(Set::isEmpty);
        assertThat(written).noneMatch(metrics::contains);
    }

    private static String metrics(NodeProcess node) {
        return FrontdeskHttpClient.as("operator", node.port())
                .get("/actuator/prometheus")
                .text();
    }

    private GatewayMessage only(String reference) {
        assertThat(gateway.takenAs(reference)).hasSize(1);
        return gateway.takenAs(reference).get(0);
    }

    private static String printed(GatewayMessage letter) {
        return LetterText.code(LetterText.text(Base64.getDecoder().decode(letter.content())));
    }

    /** How many codes of this case are in which state. */
    private Map<String, Long> states(AccessCodeCustomerClient customer) {
        return database
                .queryForList(
                        "select state from access_code where receipt_number = ?",
                        String.class,
                        customer.receiptNumber())
                .stream()
                .collect(Collectors.groupingBy(state -> state, Collectors.counting()));
    }

    /** A dead node's locks on its jobs outlive it by 8 seconds; a step whose outcome is unknown is tried again. */
    private static void letWorkBeDone(NodeProcess node) {
        PortalClient clock = new PortalClient(node.port());
        clock.momentPasses();
        clock.timePasses("PT10M");
        clock.timePasses("PT40M");
    }

    private NodeProcess start() throws Exception {
        return NodeProcess.start(
                FrontdeskApplication.class,
                "--spring.datasource.url=" + url,
                "--frontdesk.demo.enabled=true",
                "--frontdesk.demo.start-at=2026-12-01T15:00:00Z",
                "--camunda.bpm.job-execution.lock-time-in-millis=8000",
                "--frontdesk.delivery.longest-send=4s",
                "--frontdesk.delivery.email=notify",
                "--frontdesk.delivery.letter=notify",
                "--frontdesk.notify.base-url=" + gateway.baseUrl(),
                "--frontdesk.notify.api-key=frontdesk-" + TEMPLATE + "-" + TEMPLATE,
                "--frontdesk.notify.email-template=" + TEMPLATE);
    }
}
