package frontdesk.scenarios.words;

import com.fasterxml.jackson.databind.JsonNode;
import frontdesk.scenarios.people.Http;
import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/** What officers and supervisors find in Tasklist, and what they do there. */
final class OfficeWords {
    private final Story story;
    private final Address address;
    private Optional<String> refusal = Optional.empty();

    OfficeWords(Story story, Address address) {
        this.story = story;
        this.address = address;
    }

    @Then("the {role} has the task {string}")
    void hasTask(Staff staff, String name) {
        task(staff, name);
    }

    @Then("the {role} has the task {string} due {moment}")
    void hasTaskDue(Staff staff, String name, Moment moment) {
        ZonedDateTime due = staff.at(story.port()).due(task(staff, name)).withZoneSameInstant(Staff.WASHINGTON);
        Story.must(
                moment.fits(due), () -> "the task \"%s\" is due %s, not %s".formatted(name, Moment.words(due), moment));
    }

    @Then("the {role} has no task {string}")
    void hasNoTask(Staff staff, String name) {
        Story.must(find(staff, name).isEmpty(), () -> "the %s has the task \"%s\"".formatted(staff, name));
    }

    @Then("the {role} finds the task {string} on the list {string}")
    void findsOnList(Staff staff, String name, String list) {
        String id = task(staff, name).get("id").asText();
        List<JsonNode> listed = staff.at(story.port()).list(list);
        Story.must(
                listed.stream().anyMatch(task -> task.get("id").asText().equals(id)),
                () -> "the task \"%s\" is not among the %d on the list \"%s\"".formatted(name, listed.size(), list));
    }

    @Then("the task {string} has risen in the list")
    void hasRisen(String name) {
        int now = task(Staff.OFFICER, name).get("priority").asInt();
        int before = story.firstPriority(name, now);
        Story.must(now > before, () -> "the task \"%s\" has the priority %d, and had %d".formatted(name, now, before));
    }

    @Then("the task {string} shows {string}")
    void shows(String name, String words) {
        String brief = officer()
                .get("/engine-rest/task/%s/form-variables?deserializeValues=false"
                        .formatted(task(Staff.OFFICER, name).get("id").asText()))
                .text();
        Story.must(brief.contains(words), () -> "the task \"%s\" does not show \"%s\"".formatted(name, words));
    }

    @When("the {role} completes {string} with")
    void completes(Staff staff, String name, DataTable answers) {
        Http.Answer answer = handIn(staff, name, answers);
        Story.must(
                answer.status() == 204,
                () -> "the task \"%s\" was refused: %s"
                        .formatted(name, answer.json().path("message").asText()));
        story.portal().momentPasses();
    }

    @When("the {role} tries to complete {string} with")
    void triesToComplete(Staff staff, String name, DataTable answers) {
        Http.Answer answer = handIn(staff, name, answers);
        Story.must(answer.status() == 400, () -> "the task \"%s\" was taken".formatted(name));
        refusal = Optional.of(answer.json().path("message").asText());
    }

    @Then("what was handed in is refused: {string}")
    void isRefused(String words) {
        String said = refusal.orElseThrow(() -> new AssertionError("nobody has tried to complete a task"));
        Story.must(said.contains(words), () -> "it was refused with other words: " + said);
    }

    private Http.Answer handIn(Staff staff, String name, DataTable answers) {
        JsonNode task = task(staff, name);
        Http http = staff.http(story.port());
        var form = new FilledForm(http, task.get("id").asText());
        return http.post(
                "/engine-rest/task/" + task.get("id").asText() + "/complete",
                form.handedIn(answers.asMap(), address.right()));
    }

    private JsonNode task(Staff staff, String name) {
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

    private Optional<JsonNode> find(Staff staff, String name) {
        return staff.at(story.port()).tasks(story.reference()).stream()
                .filter(task -> task.get("name").asText().equals(name))
                .findFirst();
    }

    private Http officer() {
        return Staff.OFFICER.http(story.port());
    }
}
