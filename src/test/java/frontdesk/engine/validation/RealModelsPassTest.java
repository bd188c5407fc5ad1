package frontdesk.engine.validation;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.engine.validation.model.Finding;
import java.util.List;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Prevents that a shipped model, or a rule about models, is changed so that the node no longer starts. */
@Execution(ExecutionMode.CONCURRENT)
class RealModelsPassTest {

    @ParameterizedTest
    @MethodSource("slugs")
    void theFlowAsItLiesInTheHouseIsSound(String slug) {
        assertThat(new RealFlow(slug).findings())
                .extracting(Finding::getMessage)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void eventsGatewaysAndWaysKeepTheIdsThatTheModelerGivesThem(String slug) {
        assertThat(new RealFlow(slug).asDrawnAnew(slug + ".bpmn").findings())
                .extracting(Finding::getMessage)
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = "harmless-changes.csv",
            delimiter = '|',
            quoteCharacter = '`',
            numLinesToSkip = 1,
            maxCharsPerColumn = 2_000)
    void aHarmlessChangePasses(String name, String file, String from, String to) {
        assertThat(RealFlow.with(file).change(file, from, to).errors()).as(name).isEmpty();
    }

    static List<String> slugs() {
        return RealFlow.slugs();
    }
}
