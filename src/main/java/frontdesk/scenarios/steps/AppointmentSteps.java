package frontdesk.scenarios.steps;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import frontdesk.scenarios.clients.FrontdeskHttpClient;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** Somebody who asks for an appointment in person. */
final class AppointmentSteps implements StepDefinitions {
    private final ScenarioState story;
    private final Customer customer;
    private Optional<JsonNode> booked = Optional.empty();

    AppointmentSteps(ScenarioState story, Customer customer) {
        this.story = story;
        this.customer = customer;
    }

    @When("the customer asks for an appointment because of {string}")
    void asks(String reason) {
        story.asked(story.portal().asks(customer.email(), code(reason)));
    }

    @When("the customer asks for an appointment in {duration} because of {string}")
    void asks(Duration later, String reason) {
        story.asked(story.portal().received("""
                {"requester": {"role": "APPLICANT", "name": "Ana Perez", "email": "%s"}, "reason": "%s",
                 "zipCode": "20001", "preferredDates": ["%s"]}""".formatted(
                        customer.email(), code(reason), story.now().plus(later).toLocalDate())));
    }

    @Then("the customer has an appointment")
    void hasAppointment() {
        JsonNode appointment = story.request().path("appointment");
        ScenarioState.must(appointment.hasNonNull("at"), () -> "the customer has no appointment");
        booked = Optional.of(appointment);
    }

    @Then("the customer has no appointment")
    void hasNoAppointment() {
        ScenarioState.must(
                !story.request().path("appointment").hasNonNull("at"), () -> "the customer has an appointment");
    }

    @Then("the place of the appointment is free again")
    void placeIsFreeAgain() {
        JsonNode place = booked.orElseThrow(() -> new AssertionError("first say: the customer has an appointment"));
        int free = story.portal()
                .free(place.get("office").asText(), place.get("at").asText());
        ScenarioState.must(
                free > 0,
                () -> "the place at %s is still taken".formatted(place.get("at").asText()));
    }

    /** As the system of record feeds it. */
    @When("the office of the appointment moves to another address")
    void officeMoves() {
        String office = story.request().at("/appointment/office").asText();
        FrontdeskHttpClient portal = FrontdeskHttpClient.as("portal", story.port());
        ObjectNode fed = (ObjectNode) portal.get("/api/v1/offices/" + office).json();
        String moved = fed.get("address").asText() + ", new entrance";
        portal.put("/api/v1/offices/" + office, fed.put("address", moved).toString())
                .expect(204);
        story.portal().momentPasses();
    }

    private static String code(String reason) {
        return reason.replace(' ', '_').toUpperCase(Locale.ROOT);
    }
}
