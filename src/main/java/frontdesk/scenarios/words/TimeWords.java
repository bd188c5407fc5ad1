package frontdesk.scenarios.words;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import java.time.Duration;

/** What the clock shows. */
final class TimeWords {
    private final Story story;

    TimeWords(Story story) {
        this.story = story;
    }

    @Given("it is {moment}")
    void itIs(Moment moment) {
        story.itIs(moment);
    }

    @When("{duration} pass(es)")
    void timePasses(Duration duration) {
        // What is due at the last moment is done, too.
        story.portal().timePasses(duration.plusSeconds(1).toString());
    }
}
