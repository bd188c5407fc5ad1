package frontdesk.support.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;

/** Prevents that browser tests pass where there is no browser. */
class ChromiumTest {
    private static final List<Path> NOWHERE = List.of();

    @Test
    void withoutChromiumTheTestIsSkippedAndSaysWhatIsMissing() {
        ConditionEvaluationResult result = new Chromium(NOWHERE, false).evaluateExecutionCondition(null);

        assertThat(result.isDisabled()).isTrue();
        assertThat(result.getReason())
                .hasValueSatisfying(reason -> assertThat(reason)
                        .isEqualTo(
                                "Missing for browser tests: chromium chromedriver; ./verify installs them on Debian"));
    }

    @Test
    void inCiTheTestIsNotSkippedSoThatItFails() {
        assertThat(new Chromium(NOWHERE, true).evaluateExecutionCondition(null).isDisabled())
                .isFalse();
    }
}
