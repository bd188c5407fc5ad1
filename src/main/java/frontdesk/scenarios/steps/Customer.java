package frontdesk.scenarios.steps;

import com.fasterxml.jackson.databind.JsonNode;
import frontdesk.scenarios.clients.LetterText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The customer of one scenario: under which address they ask, and which texts, e-mails and letters they get. */
final class Customer {
    private final ScenarioState story;
    private String domain = "example.org";
    private Optional<String> phone = Optional.empty();

    Customer(ScenarioState story) {
        this.story = story;
    }

    void emailDoesNotExist() {
        this.domain = "example.invalid";
    }

    void hasPhone(String number) {
        this.phone = Optional.of(number);
    }

    String email() {
        return "ana-%d@%s".formatted(story.number(), domain);
    }

    /** One that exists, whatever the customer asked under. */
    String rightEmail() {
        return "ana-%d@example.org".formatted(story.number());
    }

    /** @param kind text, e-mail or letter */
    List<JsonNode> messages(String kind) {
        return story.delivered(kind.replace("-", "").toUpperCase(Locale.ROOT), phone);
    }

    JsonNode lastMessage(String kind) {
        List<JsonNode> all = messages(kind);
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
