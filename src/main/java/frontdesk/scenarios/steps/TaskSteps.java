package frontdesk.scenarios.steps;

import com.fasterxml.jackson.databind.JsonNode;
import frontdesk.scenarios.clients.FormSubmission;
import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.scenarios.parameter.StaffMember;
import frontdesk.scenarios.parameter.WeekdayTime;
import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/** What officers and supervisors find in Tasklist, and what they do there. */
final class TaskSteps implements StepDefinitions {
    private final ScenarioState story;
    private final Customer customer;
    private Optional<String> refusal = Optional.empty();

    TaskSteps(ScenarioState story, Customer customer) {
        this.story = story;
        this.customer = customer;
    }

    @Then("the {role} has the task {string}")
    void hasTask(StaffMember staff, String name) {
        task(staff, name);
    }

    @Then("the {role} has the task {string} due {moment}")
    void hasTaskDue(StaffMember staff, String name, WeekdayTime moment) {
        ZonedDateTime due = staff.at(story.port()).due(task(staff, name)).withZoneSameInstant(StaffMember.WASHINGTON);
        ScenarioState.must(
                moment.fits(due),
                () -> "the task \"%s\" is due %s, not %s".formatted(name, WeekdayTime.words(due), moment));
    }

    @Then("the {role} has no task {string}")
    void hasNoTask(StaffMember staff, String name) {
        ScenarioState.must(find(staff, name).isEmpty(), () -> "the %s has the task \"%s\"".formatted(staff, name));
    }

    @Then("the {role} finds the task {string} on the list {string}")
    void findsOnList(StaffMember staff, String name, String list) {
        String id = task(staff, name).get("id").asText();
        List<JsonNode> listed = staff.at(story.port()).list(list);
        ScenarioState.must(
                listed.stream().anyMatch(task -> task.get("id").asText().equals(id)),
                () -> "the task \"%s\" is not among the %d on the list \"%s\"".formatted(name, listed.size(), list));
    }

    @Then("the task {string} has risen in the list")
    void hasRisen(String name) {
        int now = task(StaffMember.OFFICER, name).get("priority").asInt();
        int before = story.firstPriority(name, now);
        ScenarioState.must(
                now > before, () -> "the task \"%s\" has the priority %d, and had %d".formatted(name, now, before));
    }

    @Then("the task {string} shows {string}")
    void shows(String name, String words) {
        String brief = officer()
                .get("/engine-rest/task/%s/form-variables?deserializeValues=false"
                        .formatted(task(StaffMember.OFFICER, name).get("id").asText()))
                .text();
        ScenarioState.must(brief.contains(words), () -> "the task \"%s\" does not show \"%s\"".formatted(name, words));
    }

    @When("the {role} completes {string} with")
    void completes(StaffMember staff, String name, DataTable answers) {
        FrontdeskHttpClient.Answer answer = handIn(staff, name, answers);
        ScenarioState.must(
                answer.status() == 204,
                () -> "the task \"%s\" was refused: %s"
                        .formatted(name, answer.json().path("message").asText()));
        story.portal().momentPasses();
    }

    @When("the {role} tries to complete {string} with")
    void triesToComplete(StaffMember staff, String name, DataTable answers) {
        FrontdeskHttpClient.Answer answer = handIn(staff, name, answers);
        ScenarioState.must(answer.status() == 400, () -> "the task \"%s\" was taken".formatted(name));
        refusal = Optional.of(answer.json().path("message").asText());
    }

    @Then("what was submitted is refused: {string}")
    void isRefused(String words) {
        String said = refusal.orElseThrow(() -> new AssertionError("nobody has tried to complete a task"));
        ScenarioState.must(said.contains(words), () -> "it was refused with other words: " + said);
    }

    private FrontdeskHttpClient.Answer handIn(StaffMember staff, String name, DataTable answers) {
        JsonNode task = task(staff, name);
        FrontdeskHttpClient http = staff.http(story.port());
        var form = new FormSubmission(http, task.get("id").asText());
        return http.post(
                "/engine-rest/task/" + task.get("id").asText() + "/complete",
                form.submitted(answers.asMap(), customer.rightEmail()));
    }

    private JsonNode task(StaffMember staff, String name) {
        JsonNode task = find(staff, name)
                .orElseThrow(() -> new AssertionError("the %s has no task \"%s\"; open now: %s"
                        .formatted(
                                staff,
                                name,
                                staff.at(story.port()).tasks(story.reference()).stream()
                                        .map(open -> open.get("name").asText())
                                        .toList())));
        story.firstPriority(name, task.get("priority").asInt());
        return task;
    }

    private Optional<JsonNode> find(StaffMember staff, String name) {
        return staff.at(story.port()).tasks(story.reference()).stream()
                .filter(task -> task.get("name").asText().equals(name))
                .findFirst();
    }

    private FrontdeskHttpClient officer() {
        return StaffMember.OFFICER.http(story.port());
    }
}
