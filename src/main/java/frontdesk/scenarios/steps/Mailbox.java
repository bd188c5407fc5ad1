package frontdesk.scenarios.steps;

import com.fasterxml.jackson.databind.JsonNode;
import frontdesk.scenarios.clients.LetterText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** All that a customer gets in one scenario: texts, e-mails, letters. */
final class Mailbox {
    private final ScenarioState story;
    private Optional<String> phone = Optional.empty();

    Mailbox(ScenarioState story) {
        this.story = story;
    }

    void hasPhone(String number) {
        this.phone = Optional.of(number);
    }

    /** @param kind text, e-mail or letter */
    List<JsonNode> all(String kind) {
        return story.delivered(kind.replace("-", "").toUpperCase(Locale.ROOT), phone);
    }

    JsonNode last(String kind) {
        List<JsonNode> all = all(kind);
        ScenarioState.must(!all.isEmpty(), () -> "the customer has got no " + kind);
        return all.get(all.size() - 1);
    }

    /** All that can be read in it: subject, body and, of a letter, its pages. */
    String words(JsonNode message) {
        String pages = message.get("channel").asText().equals("LETTER")
                ? LetterText.text(story.http().bytes(address(message, 0)))
                : "";
        return "%s\n%s\n%s"
                .formatted(message.get("subject").asText(), message.get("body").asText(), pages);
    }

    private static String address(JsonNode message, int attachment) {
        return "/api/v1/demo/messages/%s/attachments/%s"
                .formatted(
                        message.get("id").asText(),
                        message.get("attachments").get(attachment).get("name").asText());
    }
}
