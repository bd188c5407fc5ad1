package frontdesk.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.scenarios.FeatureCheck.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What keeps scenarios from being played is said with its place, and the sentence that was meant, if one was. */
class FeatureCheckTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        the customer withdraw the request                         | the customer withdraws the request
        the customer have got one letter                          | the customer has got {count} {message}
        the last e-mail tells "We mailed a notice of your appointment" | the last {message} says {string}
        the officer has a task "Review the request" due Tuesday 10:50  | the {role} has the task {string} due {moment}
        the officer completes "Review the request"                | the {role} completes {string} with
        """)
    void aSentenceThatIsNotKnownIsNamedWithTheNearestOne(String step, String meant) {
        List<Problem> problems = problems("""
                Feature: Tea
                  Scenario: Tea time
                    Given it is Tuesday 10:00
                    When %s
                    Then there is no outcome yet
                """.formatted(step));

        assertThat(problems)
                .containsExactly(new Problem(
                        "processes/tea/tea.feature:4",
                        "\"When %s\": no sentence of the vocabulary reads like this; did you mean: %s? docs/analysts.md"
                                        .formatted(step, meant)
                                + " lists them all"));
    }

    @Test
    void aBackgroundIsNamedOnceForAllScenarios() {
        assertThat(problems("""
                Feature: Tea
                  Background:
                    Given it is Tuesday ten o'clock
                  Scenario: Tea time
                    Then there is no outcome yet
                  Scenario: More tea
                    Then there is no outcome yet
                """)).extracting(Problem::place).containsExactly("processes/tea/tea.feature:3");
    }

    @Test
    void sentencesWithAlternativesAndOptionalEndingsAreKnown() {
        assertThat(problems("""
                Feature: Tea
                  Scenario: Tea time
                    When one hour passes
                    When 2 hours pass
                    Then one place is free on Friday
                    Then two places are free on Friday
                """)).isEmpty();
    }

    private static List<Problem> problems(String feature) {
        return new FeatureCheck()
                .problems(new ProcessFolder(
                        "tea", new TreeMap<>(Map.of("tea.feature", feature.getBytes(StandardCharsets.UTF_8)))));
    }
}
