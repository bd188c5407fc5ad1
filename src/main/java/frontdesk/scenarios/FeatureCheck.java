package frontdesk.scenarios;

import frontdesk.scenarios.FeatureRunner.FeatureParseException;
import frontdesk.scenarios.steps.Vocabulary;
import io.cucumber.core.gherkin.Feature;
import io.cucumber.core.gherkin.Pickle;
import io.cucumber.core.gherkin.StepType;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whether a flow's scenarios can show anything: there are some, each is told in sentences that are known, and says what
 * comes of it.
 */
public final class FeatureCheck {
    private final Vocabulary vocabulary = Vocabulary.ofThisVersion();

    /** What is wrong with a flow's scenarios, and how to fix it. */
    public List<Problem> problems(ProcessFolder flow) {
        String file = flow.featureFile();
        if (flow.feature().isEmpty()) {
            return List.of(new Problem(file, "is missing; tell in it what the flow does, in at least one scenario"));
        }
        try {
            List<Pickle> scenarios = FeatureRunner.parsed(flow).stream()
                    .map(Feature::getPickles)
                    .flatMap(List::stream)
                    .toList();
            return scenarios.isEmpty()
                    ? List.of(new Problem(file, "holds no scenario; tell in at least one what the flow does"))
                    : scenarios.stream()
                            .flatMap(scenario -> Stream.concat(unknown(file, scenario), open(file, scenario)))
                            // A background is part of every scenario.
                            .distinct()
                            .toList();
        } catch (FeatureParseException unreadable) {
            return List.of(new Problem(file, unreadable.getMessage()));
        }
    }

    private Stream<Problem> unknown(String file, Pickle scenario) {
        return scenario.getSteps().stream()
                .filter(step -> !vocabulary.contains(step.getText()))
                .map(step -> new Problem(
                        "%s:%d".formatted(file, step.getLine()),
                        "\"%s%s\": %s"
                                .formatted(step.getKeyword(), step.getText(), vocabulary.problem(step.getText()))));
    }

    private static Stream<Problem> open(String file, Pickle scenario) {
        return Stream.of(new Problem(
                        "%s:%d".formatted(file, scenario.getLocation().getLine()),
                        "the scenario '%s' says not what comes of it; end it with a sentence that begins with Then"
                                .formatted(scenario.getName())))
                .filter(problem -> scenario.getSteps().stream().noneMatch(step -> step.getType() == StepType.THEN));
    }

    /**
     * Something to fix.
     *
     * @param place the file, with the line where it is known
     */
    public record Problem(String place, String text) {}
}
