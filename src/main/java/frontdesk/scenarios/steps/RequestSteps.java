package frontdesk.scenarios.steps;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import java.util.Locale;

/** A customer's request, whichever flow it belongs to. */
final class RequestSteps implements StepDefinitions {
    private final ScenarioState story;

    RequestSteps(ScenarioState story) {
        this.story = story;
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
