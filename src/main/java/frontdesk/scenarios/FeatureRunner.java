package frontdesk.scenarios;

import frontdesk.scenarios.steps.ScenarioContext;
import frontdesk.scenarios.steps.StepDefinitionBackend;
import io.cucumber.core.feature.FeatureParser;
import io.cucumber.core.gherkin.Feature;
import io.cucumber.core.gherkin.FeatureParserException;
import io.cucumber.core.options.RuntimeOptionsBuilder;
import io.cucumber.core.resource.Resource;
import io.cucumber.core.runtime.Runtime;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Plays the scenarios of flows on a running Frontdesk, one after the other. */
final class FeatureRunner {
    private final ScenarioContext context;
    private final PathCoverageSource walkedBy;

    FeatureRunner(ScenarioContext context, PathCoverageSource walkedBy) {
        this.context = context;
        this.walkedBy = walkedBy;
    }

    /** @throws FeatureParseException where a file is not written as scenarios are */
    List<FlowScenarioResult> play(List<ProcessFolder> flows) {
        return flows.stream()
                .filter(flow -> flow.feature().isPresent())
                .map(this::play)
                .toList();
    }

    private FlowScenarioResult play(ProcessFolder flow) {
        var notes = new ScenarioEventListener(flow, context, walkedBy);
        List<Feature> features = parsed(flow);
        Runtime.builder()
                .withRuntimeOptions(new RuntimeOptionsBuilder().build())
                .withFeatureSupplier(() -> features)
                .withBackendSupplier(() -> List.of(new StepDefinitionBackend(context)))
                .withAdditionalPlugins(notes)
                .build()
                .run();
        return FlowScenarioResult.of(flow, notes.scenarios());
    }

    /** @throws FeatureParseException where the file is not written as scenarios are */
    static List<Feature> parsed(ProcessFolder flow) {
        try {
            return flow
                    .feature()
                    .map(text -> new FeatureFile(URI.create(flow.featureFile()), text))
                    .flatMap(file -> new FeatureParser(UUID::randomUUID).parseResource(file))
                    .stream()
                    .toList();
        } catch (FeatureParserException unreadable) {
            throw new FeatureParseException(flow.featureFile(), unreadable);
        }
    }

    /** A file as the library wants it. */
    private record FeatureFile(URI uri, byte[] text) implements Resource {
        @Override
        public URI getUri() {
            return uri;
        }

        @Override
        public InputStream getInputStream() {
            return new ByteArrayInputStream(text);
        }
    }

    /** A file that is not written as scenarios are. */
    static final class FeatureParseException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        FeatureParseException(String file, Throwable cause) {
            super("%s cannot be read as scenarios. %s".formatted(file, cause.getMessage()), cause);
        }
    }

    /** Tells how often each element and flow of a flow's model was walked by these requests. */
    interface PathCoverageSource {
        Map<String, Integer> walked(ProcessFolder flow, Set<String> references);
    }
}
