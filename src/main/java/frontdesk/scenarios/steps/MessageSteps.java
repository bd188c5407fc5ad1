package frontdesk.scenarios.steps;

import com.fasterxml.jackson.databind.JsonNode;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import java.util.UUID;

/** Texts, e-mails and letters. */
final class MessageSteps implements StepDefinitions {
    private final ScenarioState story;
    private final Customer customer;

    MessageSteps(ScenarioState story, Customer customer) {
        this.story = story;
        this.customer = customer;
    }

    @Given("the customer's e-mail address does not exist")
    void addressDoesNotExist() {
        customer.emailDoesNotExist();
    }

    @When("the last {message} comes back as undeliverable")
    void comesBack(String kind) {
        gatewaySays("PERMANENT_FAILURE", kind);
    }

    @When("the last {message} does not arrive for now")
    void doesNotArriveForNow(String kind) {
        gatewaySays("TEMPORARY_FAILURE", kind);
    }

    private void gatewaySays(String status, String kind) {
        story.http()
                .post("/api/v1/delivery-receipts", """
                {"id": "%s", "reference": "%s", "status": "%s"}""".formatted(
                                UUID.randomUUID(),
                                customer.lastMessage(kind).get("reference").asText(),
                                status))
                .expect(202);
        story.portal().momentPasses();
    }

    @Then("the customer has got {count} {message}")
    void hasGot(int count, String kind) {
        List<JsonNode> all = customer.messages(kind);
        ScenarioState.must(
                all.size() == count,
                () -> "the customer has got %s, not %s%s"
                        .formatted(counted(all.size(), kind), counted(count, kind), list(all)));
    }

    @Then("the last {message} says {string}")
    void says(String kind, String words) {
        String text = customer.words(customer.lastMessage(kind));
        ScenarioState.must(
                oneLine(text).contains(words),
                () -> "the last %s does not say \"%s\"; it says: %s".formatted(kind, words, oneLine(text)));
    }

    @Then("the last {message} brings the file {string}")
    void brings(String kind, String name) {
        List<String> files = customer.lastMessage(kind).get("attachments").findValuesAsText("name");
        ScenarioState.must(files.contains(name), () -> "the last %s brings %s, not %s".formatted(kind, files, name));
    }

    private static String counted(int count, String kind) {
        return count == 1 ? "1 " + kind : count + " " + kind + "s";
    }

    private String list(List<JsonNode> messages) {
        return messages.isEmpty()
                ? ""
                : ": "
                        + String.join(
                                " / ",
                                messages.stream()
                                        .map(customer::words)
                                        .map(MessageSteps::oneLine)
                                        .map(words -> words.substring(0, Math.min(70, words.length())))
                                        .toList());
    }

    /** Line breaks come from where a line is full, and mean nothing. */
    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
