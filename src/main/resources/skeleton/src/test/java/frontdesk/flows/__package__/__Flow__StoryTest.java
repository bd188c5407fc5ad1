package frontdesk.flows.__package__;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.scenarios.clients.FrontdeskHttpClient.Answer;
import frontdesk.scenarios.clients.OfficerTaskClient;
import frontdesk.scenarios.clients.PortalClient;
import frontdesk.support.RunningFrontdesk;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A request is asked for, read and answered, over HTTP. */
@RunningFrontdesk
class __Flow__StoryTest {
    private static final String ADDRESS = "/api/v1/__flow__-requests";
    private static final String REVIEW = "review-__flow__";
    private static final String BODY = """
            {"requester": {"name": "Ana Perez", "email": "%s", "language": "%s"}, "details": "What do I have to do?"}""";

    @LocalServerPort
    private int port;

    @Test
    void anOfficersAnswerReachesTheCustomerInTheLanguageOfTheirChoice() {
        String email = "__flow__@example.org";
        String reference = asked(email, "es");
        OfficerTaskClient officer = new OfficerTaskClient("officer", port);
        assertThat(officer.brief(reference, REVIEW).at("/details/value").asText())
                .isEqualTo("What do I have to do?");

        officer.hasCompleted(reference, REVIEW, Map.of("messageToCustomer", "Nada."));
        new PortalClient(port).momentPasses();

        assertThat(new PortalClient(port).outcome(reference)).isEqualTo("ANSWERED");
        assertThat(new PortalClient(port).subjects(email))
                .containsExactly("Nuestra respuesta a su solicitud (%s)".formatted(reference));
    }

    @Test
    void anAnswerWithoutWordsIsRefused() {
        String reference = asked("no-words-__flow__@example.org", "en");
        OfficerTaskClient officer = new OfficerTaskClient("officer", port);

        Answer refused = officer.completes(reference, REVIEW, Map.of("messageToCustomer", " "));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().get("message").asText()).contains("Write the answer");
        assertThat(officer.sees(reference, REVIEW)).isTrue();
    }

    @Test
    void whatIsMissingIsNamed() {
        Answer refused = FrontdeskHttpClient.as("portal", port).post(ADDRESS, "{}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().get("errors").findValuesAsText("field"))
                .containsExactlyInAnyOrder("requester", "details");
    }

    private String asked(String email, String language) {
        return FrontdeskHttpClient.as("portal", port)
                .post(ADDRESS, BODY.formatted(email, language))
                .expect(201)
                .json()
                .get("referenceNumber")
                .asText();
    }
}
