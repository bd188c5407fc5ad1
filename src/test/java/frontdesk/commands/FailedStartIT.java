package frontdesk.commands;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.scenarios.ScenarioRun;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Prevents that scenarios end without a word where the Frontdesk on which they are played does not start. */
class FailedStartIT {
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    @TempDir
    private Path desk;

    @Test
    void aFrontdeskThatDoesNotStartSaysWhy() {
        var command = new ScenariosCommand(
                new ScenarioRun(Object.class),
                new PrintStream(printed, true, StandardCharsets.UTF_8),
                new PrintStream(errors, true, StandardCharsets.UTF_8));

        assertThat(command.run(List.of("processes/text-ahead-callback", "--report=" + desk.resolve("report"))))
                .isOne();

        assertThat(errors.toString(StandardCharsets.UTF_8))
                .startsWith("ERROR   Frontdesk did not start: ")
                .contains("All of it stands in " + desk.resolve("report/scenarios.log"));
        assertThat(printed.toString(StandardCharsets.UTF_8)).startsWith("Nothing was played. Report: ");
    }
}
