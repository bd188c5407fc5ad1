package frontdesk.flows.biometricsreschedule;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.ports.request.Requests;
import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.scenarios.clients.LetterText;
import frontdesk.support.RunningFrontdesk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Guards people against a notice that calls them "###" at the door of an office. */
@RunningFrontdesk
class NoticeOfAnUnprintableNameTest extends RescheduleStory {
    @Autowired
    private Requests requests;

    @Test
    void theNoticeSaysAllButTheNameAndOfficersAreTold() {
        FrontdeskHttpClient portal = FrontdeskHttpClient.as("portal", port);
        String body = customer.body("123456789012", "ILLNESS", wished()).replace("Ana Perez", "王小明");
        String reference = portal.post("/api/v1/biometrics-reschedules", body)
                .expect(201)
                .json()
                .get("referenceNumber")
                .asText();
        clock.momentPasses();

        assertThat(customer.outcome(reference)).isEqualTo("RESCHEDULED");
        JsonNode mail = lastMail();
        String notice = LetterText.text(portal.bytes(
                "/api/v1/demo/messages/" + mail.get("id").asText() + "/attachments/biometrics-notice.pdf"));
        assertThat(notice).contains("Date of this notice", reference).doesNotContain("#", "For .", "For  ");
        assertThat(requests.conversation(new ReferenceNumber(reference)))
                .extracting(Requests.Statement::text)
                .anyMatch(note -> note.startsWith("The notice went out without the customer's name"));
    }
}
