package frontdesk.scenarios.steps;

import frontdesk.scenarios.parameter.WeekdayTime;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import java.time.Duration;

/** What the clock shows. */
final class TimeSteps implements StepDefinitions {
    private final ScenarioState story;

    TimeSteps(ScenarioState story) {
        this.story = story;
    }

    @Given("it is {moment}")
    void itIs(WeekdayTime moment) {
        story.itIs(moment);
    }

    @When("{duration} pass(es)")
    void timePasses(Duration duration) {
        // What is due at the last moment is done, too.
        story.portal().timePasses(duration.plusSeconds(1).toString());
    }
}
