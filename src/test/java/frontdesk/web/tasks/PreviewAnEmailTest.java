package frontdesk.web.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.scenarios.clients.FrontdeskHttpClient.Answer;
import frontdesk.scenarios.clients.OfficerTaskClient;
import frontdesk.scenarios.clients.PortalClient;
import frontdesk.support.RunningFrontdesk;
import frontdesk.support.database.DatabaseDump;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** An officer reads the e-mail that a decision would send; whoever reads it has decided nothing. */
@RunningFrontdesk
class PreviewAnEmailTest {
    private static final String OTHER_WAY = "reach-customer-another-way";
    private static final String REVIEW = "review-appointment-request";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcTemplate database;

    private PortalClient customer;
    private OfficerTaskClient tasks;
    private String email;
    private String reference;

    @BeforeEach
    void somebodyWhoReadsSpanishHasAsked() {
        customer = new PortalClient(port);
        tasks = new OfficerTaskClient("officer", port);
        email = UUID.randomUUID() + "@example.org";
        reference = customer.received("""
                {"requester": {"role": "APPLICANT", "name": "Ana Pérez", "email": "%s", "language": "es"},
                 "reason": "ADIT_STAMP", "aNumber": "A012345678", "zipCode": "20001"}""".formatted(email));
        customer.momentPasses();
    }

    @Test
    void itIsWhatTheCustomerThenGetsWordForWord() {
        Map<String, Object> values =
                Map.of("decision", "APPOINTMENT_NOT_NEEDED", "messageToCustomer", "Le enviamos el sello.\nPor correo.");

        JsonNode shown = preview("officer", values).expect(200).json().at("/emails/0");
        tasks.hasCompleted(reference, REVIEW, values);
        customer.momentPasses();

        JsonNode sent = customer.messages(email).get(1);
        assertThat(shown.get("text")).isEqualTo(sent.get("body"));
        assertThat(shown.get("subject")).isEqualTo(sent.get("subject"));
        assertThat(shown.get("to").asText()).isEqualTo(email);
        assertThat(shown.get("language").asText()).isEqualTo("es");
    }

    @Test
    void nothingIsSentWrittenOrDecided() {
        String planted = "PLANT " + UUID.randomUUID();
        String task = task();

        preview("officer", Map.of("decision", "MORE_INFORMATION_NEEDED", "question", planted, "contactBy", "EMAIL"))
                .expect(200);
        customer.momentPasses();

        assertThat(new DatabaseDump(database).holding(planted)).isEmpty();
        assertThat(task()).isEqualTo(task);
        assertThat(customer.status(reference)).isEqualTo("IN_REVIEW");
        assertThat(customer.messages(email)).hasSize(1);
    }

    @Test
    void anAppointmentIsShownWithItsFilesAndItsPlaceStaysFree() {
        String at = customer.freeTimes(
                        "WAS",
                        customer.today().plusDays(3).toString(),
                        customer.today().plusDays(8).toString())
                .get(0);
        int free = customer.free("WAS", at);

        JsonNode shown = preview(
                        "officer", Map.of("decision", "APPOINTMENT_NEEDED", "office", "WAS", "appointmentAt", at))
                .expect(200)
                .json()
                .at("/emails/0");

        assertThat(shown.get("files")).isNotEmpty();
        assertThat(customer.free("WAS", at)).isEqualTo(free);
    }

    @Test
    void anEmailThatCameBackIsShownAsItGoesToTheRightAddress() {
        reference = customer.asks(UUID.randomUUID() + "@example.invalid");
        customer.momentPasses();
        String right = UUID.randomUUID() + "@example.org";
        String task = tasks.task(reference, OTHER_WAY).orElseThrow().get("id").asText();
        Map<String, Object> values = Map.of("note", "Called her.", "correctedEmail", right);

        JsonNode shown = preview(task, "officer", values).expect(200).json().at("/emails/0");
        customer.momentPasses();

        assertThat(customer.messages(right)).isEmpty();
        tasks.hasCompleted(reference, OTHER_WAY, values);
        customer.momentPasses();
        JsonNode sent = customer.messages(right).get(0);
        assertThat(shown.get("to").asText()).isEqualTo(right);
        assertThat(shown.get("subject")).isEqualTo(sent.get("subject"));
        assertThat(shown.get("text")).isEqualTo(sent.get("body"));
    }

    @Test
    void whoeverGaveNoPhoneIsNotAskedThere() {
        Answer answer = preview(
                "officer", Map.of("decision", "MORE_INFORMATION_NEEDED", "question", "When?", "contactBy", "PHONE"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/message").asText())
                .isEqualTo("The customer gave no phone number; ask by e-mail.");
    }

    @Test
    void whatACompletionRefusesIsRefusedInTheSameWords() {
        Map<String, Object> values = Map.of("decision", "APPOINTMENT_NOT_NEEDED");

        Answer shown = preview("officer", values);

        assertThat(shown.status()).isEqualTo(400);
        assertThat(tasks.completes(reference, REVIEW, values).text())
                .contains(shown.json().at("/errors/0/message").asText());
    }

    @Test
    void ofATaskThatIsNotThereNothingIsShown() {
        String hidden = customer.received("""
                {"requester": {"role": "APPLICANT", "name": "Ana Pérez", "email": "%s", "language": "es"},
                 "reason": "T_U_VAWA_INQUIRY", "zipCode": "20001"}""".formatted(email));
        String task = tasks.task(hidden, REVIEW).orElseThrow().get("id").asText();

        assertThat(List.of(task, "none"))
                .allSatisfy(id ->
                        assertThat(preview(id, "officer2", Map.of()).status()).isEqualTo(404));
    }

    @Test
    void theTextsThatAreReadyAreInTheCustomersLanguageAndForTheReason() {
        String ready = tasks.brief(reference, REVIEW).at("/readyTexts/value").asText();

        assertThat(ready)
                .contains("The stamp comes by mail", "Podemos enviarle el sello por correo")
                .doesNotContain("Why is it urgent?", "We can mail you the stamp");
    }

    private Answer preview(String account, Map<String, Object> values) {
        return preview(task(), account, values);
    }

    private Answer preview(String task, String account, Map<String, Object> values) {
        return FrontdeskHttpClient.as(account, port)
                .post(
                        "/api/v1/tasks/" + task + "/preview",
                        new ObjectMapper().valueToTree(Map.of("values", values)).toString());
    }

    private String task() {
        return tasks.task(reference, REVIEW).orElseThrow().get("id").asText();
    }
}
