package frontdesk.engine.validation;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.engine.validation.model.Finding;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Prevents that a mistake of an analyst gets past the guard: each row plants one in the real files, and it is named with
 * its element and how to fix it.
 */
@Execution(ExecutionMode.CONCURRENT)
class BrokenModelsTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = "broken-models.csv",
            delimiter = '|',
            quoteCharacter = '`',
            numLinesToSkip = 1,
            maxCharsPerColumn = 2_000)
    void isRefused(String name, String file, String from, String to, String element, String sentence) {
        var findings = RealFlow.with(file).change(file, from, orNothing(to)).findings();

        assertThat(findings)
                .as(name)
                .anyMatch(Finding::isError)
                .anyMatch(finding -> !finding.isWarning()
                        && finding.elementId().equals(orNothing(element))
                        && finding.text().contains(sentence));
    }

    private static String orNothing(String cell) {
        return cell == null ? "" : cell;
    }
}
