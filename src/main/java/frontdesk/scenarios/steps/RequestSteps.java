package frontdesk.scenarios.steps;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import frontdesk.scenarios.clients.FrontdeskHttpClient;
import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import java.util.Locale;

/** A customer's request, whichever flow it belongs to. */
final class RequestSteps implements StepDefinitions {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String OF_THE_CASE = "of the case";

    private final ScenarioState story;
    private final Customer customer;

    RequestSteps(ScenarioState story, Customer customer) {
        this.story = story;
        this.customer = customer;
    }

    /** At the engine's own endpoint, where every flow is started under its process key. */
    @When("the customer asks for {string} with")
    void asks(String flow, DataTable fields) {
        ObjectNode request = JSON.createObjectNode();
        request.putObject("requester").put("name", "Ana Perez").put("email", customer.email());
        fields.<String, String>asMap(String.class, String.class).forEach((path, value) -> put(request, path, value));
        ObjectNode start = JSON.createObjectNode();
        start.putObject("variables").putObject("request").put("type", "Json").put("value", request.toString());
        String key = flow.toLowerCase(Locale.ROOT).replace(' ', '-');
        FrontdeskHttpClient.Answer answer =
                story.http().post("/engine-rest/process-definition/key/%s/start".formatted(key), start.toString());
        ScenarioState.must(
                answer.status() == 200,
                () -> "the request was refused: "
                        + answer.json().path("message").asText());
        story.asked(answer.json().get("businessKey").asText());
    }

    /** A field within another one is told with a dot between their names. */
    private void put(ObjectNode request, String path, String value) {
        int dot = path.lastIndexOf('.');
        String field = path.substring(dot + 1);
        ObjectNode holder = dot < 0
                ? request
                : request.withObject("/" + path.substring(0, dot).replace('.', '/'));
        holder.put(field, value.equals(OF_THE_CASE) ? story.ofTheCase(field) : value);
    }

    @When("the customer withdraws the request")
    void withdraws() {
        story.http().delete("/api/v1/requests/" + story.reference()).expect(204);
        story.portal().momentPasses();
    }

    @When("the customer answers {string}")
    void answers(String text) {
        int status = story.portal().answers(story.reference(), text);
        ScenarioState.must(status == 202, () -> "the request takes no answer now; it is " + state("status"));
    }

    @Then("the customer can no longer withdraw the request")
    void canNoLongerWithdraw() {
        int status = story.portal().withdraws(story.reference());
        ScenarioState.must(status == 409, () -> "the request could be withdrawn");
    }

    @Then("the customer can no longer answer")
    void canNoLongerAnswer() {
        int status = story.portal().answers(story.reference(), "Too late");
        ScenarioState.must(status == 409, () -> "the answer was taken");
    }

    @Then("the request is {string}")
    void is(String status) {
        ScenarioState.must(
                state("status").equals(status),
                () -> "the request is \"%s\", not \"%s\"".formatted(state("status"), status));
    }

    @Then("the outcome is {string}")
    void outcomeIs(String outcome) {
        ScenarioState.must(
                state("outcome").equals(outcome),
                () -> "the outcome is \"%s\", not \"%s\"; the request is %s"
                        .formatted(state("outcome"), outcome, state("status")));
    }

    @Then("there is no outcome yet")
    void noOutcomeYet() {
        ScenarioState.must(
                state("outcome").equals("none yet"), () -> "the outcome is \"%s\"".formatted(state("outcome")));
    }

    @Then("the course of the request tells {string}")
    void courseTells(String words) {
        List<String> course = ScenarioState.stream(story.request().get("timeline"))
                .map(line -> line.get("what").asText())
                .toList();
        ScenarioState.must(
                course.stream().anyMatch(line -> line.contains(words)),
                () -> "the course of the request does not tell \"%s\"; it tells: %s".formatted(words, course));
    }

    private String state(String field) {
        var value = story.request().path(field);
        return value.isTextual() ? value.asText().replace('_', ' ').toLowerCase(Locale.ROOT) : "none yet";
    }
}
