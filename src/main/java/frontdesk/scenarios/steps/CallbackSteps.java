package frontdesk.scenarios.steps;

import frontdesk.scenarios.clients.CallbackCustomerClient;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.util.Map;

/** Somebody who asks to be called, and the phone in their hand. */
final class CallbackSteps implements StepDefinitions {
    private static final Map<String, String> AREA_CODES = Map.of("Washington", "202", "Honolulu", "808");
    private static final String TAKES_NO_TEXTS = "+12025550199";

    private final ScenarioState story;
    private final Customer person;
    private CallbackCustomerClient customer;

    CallbackSteps(ScenarioState story, Customer person) {
        this.story = story;
        this.person = person;
        hasPhone("+1202" + story.number());
    }

    @Given("the customer's phone is from {place}")
    void phoneIsFrom(String place) {
        hasPhone("+1" + AREA_CODES.get(place) + story.number());
    }

    @Given("the customer's phone takes no texts")
    void phoneTakesNoTexts() {
        hasPhone(TAKES_NO_TEXTS);
    }

    @When("the customer asks for a call with a text ahead")
    void asksForTextAhead() {
        story.asked(customer.asksForTextAhead());
    }

    @When("the customer asks for a call without a text")
    void asksForCall() {
        story.asked(customer.asksForCall());
    }

    @When("the customer replies {string}")
    void replies(String text) {
        customer.replies(text);
        story.portal().momentPasses();
    }

    @When("the customer replies {string} after {duration}")
    void replies(String text, Duration later) {
        story.portal().timePasses(later.toString());
        replies(text);
    }

    private void hasPhone(String number) {
        this.customer = new CallbackCustomerClient(story.port(), number);
        person.hasPhone(number);
    }
}
