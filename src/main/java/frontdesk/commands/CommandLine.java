package frontdesk.commands;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * What the words behind the jar ask for: a command, the list of commands, or a node, whose arguments are Spring's. A
 * word that is none of them starts nothing: whoever mistyped a command does not want a node.
 *
 * @param commands in the order in which they are listed
 */
public record CommandLine(List<Command> commands) {
    private static final int SHOWN = 0;
    private static final int MISTYPED = 2;
    private static final List<String> HELP = List.of("help", "--help", "-h");
    private static final String OPTION = "--";

    public CommandLine {
        commands = List.copyOf(commands);
    }

    /** What to run; empty where a node is to be started with these words. */
    public Optional<Command.Execution> execution(List<String> words) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        if (HELP.contains(words.get(0))) {
            return Optional.of((arguments, out, errors) -> help(out));
        }
        return named(words.get(0))
                .map(Command::execution)
                .or(() -> words.stream()
                        .filter(word -> !word.startsWith(OPTION))
                        .findFirst()
                        .map(word -> (arguments, out, errors) -> mistyped(word, errors)));
    }

    private Optional<Command> named(String word) {
        return commands.stream().filter(command -> command.name().equals(word)).findFirst();
    }

    private int help(PrintStream out) {
        out.println("java -jar frontdesk.jar                          starts a node on http://localhost:8080");
        out.println("java -jar frontdesk.jar --server.port=9000       the same, with settings of Spring Boot");
        out.println("java -jar frontdesk.jar COMMAND [ARGUMENT...]    does something without a node:");
        out.println();
        out.println(list());
        return SHOWN;
    }

    private int mistyped(String word, PrintStream errors) {
        errors.println("There is no command '%s'; did you mean '%s'? Nothing was started. The commands are:"
                .formatted(word, nearest(word)));
        errors.println();
        errors.println(list());
        errors.println();
        errors.println("A node is started without a command; its settings begin with --, as in --server.port=9000.");
        return MISTYPED;
    }

    private String nearest(String word) {
        return names().min(Comparator.comparingInt(
                        name -> LevenshteinDistance.getDefaultInstance().apply(word, name)))
                .orElseThrow();
    }

    private Stream<String> names() {
        return Stream.concat(commands.stream().map(Command::name), Stream.of(HELP.get(0)));
    }

    private String list() {
        return Stream.concat(
                        commands.stream().map(command -> line(command.name(), command.summary())),
                        Stream.of(line(HELP.get(0), "lists these commands")))
                .collect(Collectors.joining(System.lineSeparator()));
    }

    private static String line(String name, String summary) {
        return "  %-10s %s".formatted(name, summary);
    }

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
}
