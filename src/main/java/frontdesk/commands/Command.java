package frontdesk.commands;

import java.io.PrintStream;
import java.util.List;

/**
 * Something that the jar does without starting a node.
 *
 * @param name how it is called
 * @param summary what it does, in one line
 */
public record Command(String name, String summary, Execution execution) {
    /** What a command does with what stands behind its name. */
    @FunctionalInterface
    public interface Execution {
        /**
         * Runs it.
         *
         * @param errors for what keeps it from doing its work
         * @return the exit code
         */
        int run(List<String> arguments, PrintStream out, PrintStream errors);
    }
}
