package frontdesk.commands;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.commands.CommandLine.Command;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Prevents that a mistyped command starts a node, with a database and a port. */
class CommandLineTest {
    private static final CommandLine LINE = new CommandLine(List.of(
            new Command("check", "says what is wrong", (arguments, out, errors) -> 0),
            new Command("scenarios", "plays", (arguments, out, errors) -> 1)));

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    @Test
    void aCommandIsRun() {
        assertThat(run("scenarios", "processes/", "--report=x")).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"chekc", "Check", "chck", "-check"})
    void aMistypedCommandIsAnsweredWithTheNearestOneAndAllOthers(String word) {
        assertThat(run(word, "processes/")).isEqualTo(2);
        assertThat(errors.toString(StandardCharsets.UTF_8))
                .startsWith("There is no command '%s'; did you mean 'check'? Nothing was started.".formatted(word))
                .contains("  check      says what is wrong", "  scenarios  plays", "  help ");
        assertThat(printed.size()).isZero();
    }

    @Test
    void aWordAmongSettingsStartsNothingEither() {
        assertThat(run("--server.port=9000", "chekc")).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"help", "--help", "-h"})
    void helpListsEveryCommandWithOneLineEach(String word) {
        assertThat(run(word)).isZero();
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("  check      says what is wrong", "  scenarios  plays", "--server.port=9000");
    }

    @Test
    void settingsOfSpringStartANode() {
        assertThat(LINE.execution(List.of("--server.port=9000", "--debug"))).isEmpty();
        assertThat(LINE.execution(List.of())).isEmpty();
    }

    private int run(String... words) {
        return LINE.execution(List.of(words))
                .orElseThrow()
                .run(
                        List.of(words).subList(1, words.length),
                        new PrintStream(printed, true, StandardCharsets.UTF_8),
                        new PrintStream(errors, true, StandardCharsets.UTF_8));
    }
}
