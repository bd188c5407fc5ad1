package frontdesk.web.officers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.scenarios.clients.FrontdeskHttpClient.Answer;
import frontdesk.scenarios.clients.OfficerTaskClient;
import frontdesk.scenarios.clients.PortalClient;
import frontdesk.support.CapturedLog;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An officer looks for a person who calls. */
@ExtendWith(OutputCaptureExtension.class)
abstract class FindRequestsCases {
    @LocalServerPort
    private int port;

    private String number;
    private String word;
    private String reference;
    private FrontdeskHttpClient officer;

    @BeforeEach
    void somebodyHasAsked() {
        number = String.valueOf(ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999));
        word = word(number);
        officer = FrontdeskHttpClient.as("officer", port);
        reference = asks("José " + word + " Núñez");
    }

    @Test
    void whatThePersonSaysLeadsToTheRequestAtOnce() {
        assertThat(List.of(
                        reference,
                        " " + reference.toLowerCase().replace("-", " "),
                        reference.replace("-", ""),
                        "JOSE-" + number + "@Example.org",
                        "(301) " + phone().substring(5, 8) + "-" + phone().substring(8),
                        "1" + phone().substring(2),
                        "tel:" + phone(),
                        "ioe 09" + number,
                        "A0" + number,
                        "0" + number,
                        "jose " + word,
                        "JOSÉ " + word + " nun",
                        word))
                .allSatisfy(
                        query -> assertThat(references(search(query))).as(query).containsExactly(reference));
    }

    @Test
    void bothDoorsSayTheSameAndWhatIsStillToBeDone() {
        JsonNode task = new OfficerTaskClient("officer", port)
                .task(reference, "review-appointment-request")
                .orElseThrow();

        JsonNode found = search(word);

        assertThat(officer.get("/api/v1/requests?query=" + word).json()).isEqualTo(found);
        JsonNode line = found.at("/requests/0");
        assertThat(found.get("next").isNull()).isTrue();
        assertThat(line.fieldNames())
                .toIterable()
                .containsExactly("referenceNumber", "kind", "status", "outcome", "name", "receivedAt", "task");
        assertThat(line.get("kind").asText()).isEqualTo("appointment-request");
        assertThat(line.get("status").asText()).isEqualTo("IN_REVIEW");
        assertThat(line.get("outcome").isNull()).isTrue();
        assertThat(line.get("name").asText()).isEqualTo("José " + word + " Núñez");
        assertThat(Instant.parse(line.get("receivedAt").asText())).isNotNull();
        assertThat(line.at("/task/id").asText()).isEqualTo(task.get("id").asText());
        assertThat(line.at("/task/name").asText()).isEqualTo(task.get("name").asText());
        assertThat(line.at("/task/assignee").isNull()).isTrue();
        assertThat(Instant.parse(line.at("/task/due").asText())).isNotNull();
    }

    @Test
    void whoHoldsTheTaskIsSaidAndNothingWhereNothingIsLeftToDo() {
        String task = search(reference).at("/requests/0/task/id").asText();
        officer.post("/engine-rest/task/" + task + "/claim", "{\"userId\": \"officer\"}")
                .expect(204);
        assertThat(search(reference).at("/requests/0/task/assignee").asText()).isEqualTo("officer");

        new PortalClient(port).withdraws(reference);

        JsonNode line = search(reference).at("/requests/0");
        assertThat(line.get("task").isNull()).isTrue();
        assertThat(line.get("outcome").asText()).isEqualTo("WITHDRAWN");
    }

    @Test
    void pagesShowEverybodyOnceThoughMoreComeIn() {
        List<String> all = new ArrayList<>(List.of(reference));
        for (int topic = 1; topic < 30; topic++) {
            all.add(asksForCall("José " + word, "TOPIC_" + topic));
        }

        for (String query : List.of("jose-" + number + "@example.org", word)) {
            JsonNode first = search(query);
            asksForCall("Aaron " + word, "LATE_" + query.length());
            JsonNode second = search(query, first.get("next").asText());

            assertThat(first.get("requests")).hasSize(25);
            List<String> seen = new ArrayList<>(references(first));
            seen.addAll(references(second));
            assertThat(seen).doesNotHaveDuplicates().containsAll(all);
            assertThat(second.get("next").isNull()).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            AR-7K3M-9QXTD | was mistyped: a reference number looks like AR-7K3M-9QXTC
            maria@        | must be a whole e-mail address, such as maria@example.org
            12345         | must be a reference number, an e-mail address, a phone number
            ?!            | must be a reference number, an e-mail address, a phone number
            """)
    void whatCanBeNothingOfAllIsRefusedAtItsField(String query, String sentence) {
        Answer answer = officer.post("/api/v1/requests/search", "{\"query\": \"" + query + "\"}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo("query");
        assertThat(answer.json().at("/errors/0/message").asText()).startsWith(sentence);
        assertThat(officer.get("/api/v1/requests?query=" + encoded(query))
                        .json()
                        .get("errors"))
                .isEqualTo(answer.json().get("errors"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"query\": \"\"}", "{\"query\": null}", "{\"query\": \"a\\nb\"}"})
    void aQueryIsAskedFor(String body) {
        Answer answer = officer.post("/api/v1/requests/search", body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo("query");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "AR-7K3M-9QXTC", "bmFtZQ", ""})
    void aPageThatNoPageNamedIsRefusedAtItsField(String after) {
        Answer answer = officer.post("/api/v1/requests/search", "{\"query\": \"ana\", \"after\": \"" + after + "\"}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo("after");
    }

    /** On the console by the levels in force, and in what Frontdesk itself says at every level. */
    @Test
    void whomSomebodyLooksForStandsInNoLog(CapturedOutput console) {
        looksInEveryWay();
        try (CapturedLog log = new CapturedLog()) {
            looksInEveryWay();

            assertThat(log.holding(word).stream()
                            .filter(line -> line.startsWith("frontdesk"))
                            .toList())
                    .isEmpty();
        }
        assertThat(console.getAll()).doesNotContain(word);
    }

    private void looksInEveryWay() {
        officer.get("/api/v1/requests?query=" + word).expect(200);
        officer.get("/api/v1/requests?query=" + word + "%40").expect(400);
        officer.get("/api/v1/requests?after=x&query=" + word).expect(400);
        search(word);
    }

    @Test
    void whatIsProtectedIsThereForMembersAlone() {
        String receipt = "IOE08" + number;
        FrontdeskHttpClient.as("portal", port)
                .put("/api/v1/cases/" + receipt, """
                {"form": "I-918", "filedOn": "2026-03-02", "filedBy": "PAPER", "status": "PENDING",
                 "fieldOffice": "WAS", "applicant": {"name": "Hidden %1$s", "dateOfBirth": "1990-02-03",
                  "aNumber": "A0%2$s", "email": "jose-%2$s@example.org", "phone": null, "language": "en",
                  "mailingAddress": {"line1": "12 Elm Street", "line2": null, "city": "Washington", "state": "DC",
                  "zipCode": "20001"}}, "accountNumber": null, "representative": null, "biometrics": null,
                 "milestones": []}""".formatted(word, number))
                .expect(201);

        List<String> queries = List.of(
                reference, "jose-" + number + "@example.org", phone(), "IOE09" + number, "A0" + number, "jose " + word);
        assertThat(queries).allSatisfy(query -> {
            assertThat(references(search(query))).as(query).containsExactly(reference);
            FrontdeskHttpClient outsider = FrontdeskHttpClient.as("officer2", port);
            assertThat(List.of(
                            outsider.post("/api/v1/requests/search", body(query, "null")),
                            outsider.get("/api/v1/requests?query=" + encoded(query))))
                    .extracting(Answer::text)
                    .containsOnly("{\"requests\":[],\"next\":null}");
        });
    }

    private String asks(String name) {
        return new PortalClient(port).received("""
                {"requester": {"role": "APPLICANT", "name": "%s", "email": "jose-%s@example.org", "phone": "%s",
                 "language": "en"}, "reason": "DEFERRED_ACTION", "zipCode": "20001", "receiptNumber": "IOE09%s",
                 "aNumber": "A0%s", "details": "I have to travel."}""".formatted(name, number, phone(), number, number));
    }

    private String asksForCall(String name, String topic) {
        return FrontdeskHttpClient.as("portal", port)
                .post("/api/v1/callbacks", """
                        {"requester": {"name": "%s", "email": "jose-%s@example.org", "phone": "%s", "language": "en"},
                         "topic": "%s", "textAhead": false}""".formatted(name, number, phone(), topic))
                .expect(201)
                .json()
                .get("referenceNumber")
                .asText();
    }

    private String phone() {
        return "+1301" + (2_000_000 + Integer.parseInt(number) % 7_000_000);
    }

    private JsonNode search(String query) {
        return officer.post("/api/v1/requests/search", body(query, "null"))
                .expect(200)
                .json();
    }

    private JsonNode search(String query, String after) {
        return officer.post("/api/v1/requests/search", body(query, "\"" + after + "\""))
                .expect(200)
                .json();
    }

    private static String body(String query, String after) {
        return "{\"query\": \"%s\", \"after\": %s}".formatted(query, after);
    }

    private static List<String> references(JsonNode found) {
        return StreamSupport.stream(found.get("requests").spliterator(), false)
                .map(line -> line.get("referenceNumber").asText())
                .toList();
    }

    private static String encoded(String query) {
        return URLEncoder.encode(query, StandardCharsets.UTF_8);
    }

    /** A number in letters, since names have no digits. */
    private static String word(String number) {
        return number.chars()
                .collect(
                        StringBuilder::new,
                        (word, digit) -> word.append((char) ('a' + digit - '0')),
                        StringBuilder::append)
                .toString();
    }
}
