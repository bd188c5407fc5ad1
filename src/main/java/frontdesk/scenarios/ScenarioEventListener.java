package frontdesk.scenarios;

import frontdesk.scenarios.FeatureRunner.PathCoverageSource;
import frontdesk.scenarios.ScenarioExecution.Failure;
import frontdesk.scenarios.steps.ScenarioContext;
import frontdesk.scenarios.steps.Vocabulary;
import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.Result;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.TestCase;
import io.cucumber.plugin.event.TestCaseFinished;
import io.cucumber.plugin.event.TestSourceParsed;
import io.cucumber.plugin.event.TestStepFinished;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Notes how each scenario of a flow goes. */
final class ScenarioEventListener implements ConcurrentEventListener {
    private final ProcessFolder flow;
    private final ScenarioContext context;
    private final PathCoverageSource walkedBy;
    private final List<ScenarioExecution> scenarios = new ArrayList<>();
    private String feature = "";
    private Optional<Failure> failure = Optional.empty();

    ScenarioEventListener(ProcessFolder flow, ScenarioContext context, PathCoverageSource walkedBy) {
        this.flow = flow;
        this.context = context;
        this.walkedBy = walkedBy;
    }

    @Override
    public void setEventPublisher(EventPublisher events) {
        events.registerHandlerFor(TestSourceParsed.class, this::begins);
        events.registerHandlerFor(TestStepFinished.class, this::stepEnds);
        events.registerHandlerFor(TestCaseFinished.class, this::scenarioEnds);
    }

    List<ScenarioExecution> scenarios() {
        return List.copyOf(scenarios);
    }

    private void begins(TestSourceParsed parsed) {
        feature = parsed.getNodes().stream()
                .flatMap(node -> node.getName().stream())
                .findFirst()
                .orElse(flow.slug());
    }

    private void stepEnds(TestStepFinished ended) {
        Result result = ended.getResult();
        if (failure.isEmpty()
                && !result.getStatus().is(Status.PASSED)
                && ended.getTestStep() instanceof PickleStepTestStep step) {
            failure = Optional.of(new Failure(
                    step.getStep().getKeyword() + step.getStep().getText(),
                    step.getStep().getLine(),
                    result.getStatus().is(Status.UNDEFINED)
                            ? Vocabulary.ofThisVersion().problem(step.getStep().getText())
                            : reason(result)));
        }
    }

    private void scenarioEnds(TestCaseFinished ended) {
        TestCase scenario = ended.getTestCase();
        scenarios.add(new ScenarioExecution(
                feature,
                scenario.getName(),
                flow.featureFile(),
                scenario.getLocation().getLine(),
                failure.or(() -> without(ended)),
                ended.getResult().getDuration().toMillis(),
                walkedBy.walked(flow, context.scenarioEnds())));
        failure = Optional.empty();
    }

    /** A scenario that is empty, or stumbled between two steps, has not passed either. */
    private static Optional<Failure> without(TestCaseFinished ended) {
        Result result = ended.getResult();
        boolean hasSteps = !ended.getTestCase().getTestSteps().isEmpty();
        return hasSteps && result.getStatus().is(Status.PASSED)
                ? Optional.empty()
                : Optional.of(new Failure(
                        "",
                        ended.getTestCase().getLocation().getLine(),
                        hasSteps ? reason(result) : "it has no steps"));
    }

    private static String reason(Result result) {
        return Optional.ofNullable(result.getError())
                .map(error -> Optional.ofNullable(error.getMessage()).orElseGet(error::toString))
                .orElse("the step did not run");
    }
}
