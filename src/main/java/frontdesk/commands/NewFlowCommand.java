package frontdesk.commands;

import frontdesk.commands.skeleton.FlowName;
import frontdesk.commands.skeleton.FlowSkeleton;
import frontdesk.commands.skeleton.SourceTree;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** {@code new-flow NAME}: writes the smallest flow that starts, is reviewed, tells and ends into the source tree. */
public final class NewFlowCommand {
    /** How it is called. */
    public static final String NAME = "new-flow";

    private static final int WRITTEN = 0;
    private static final int REFUSED = 1;

    private final SourceTree tree;
    private final PrintStream out;

    /** @param root the folder of the source tree */
    public NewFlowCommand(Path root, PrintStream out) {
        this.tree = new SourceTree(root);
        this.out = out;
    }

    /**
     * Writes the flow of this name; nothing at all where it refuses.
     *
     * @return the exit code: 0 where it is written, else 1
     */
    public int run(List<String> arguments) {
        if (arguments.size() != 1) {
            return refused("Name one flow: " + FlowName.howItLooks());
        }
        Optional<FlowName> name = FlowName.read(arguments.get(0));
        if (name.isEmpty()) {
            return refused("'%s' is no name of a flow: %s".formatted(arguments.get(0), FlowName.howItLooks()));
        }
        Optional<String> missing = tree.missing();
        if (missing.isPresent()) {
            return refused("This is no source tree of Frontdesk, there is no %s; call it where Frontdesk is built"
                    .formatted(missing.get()));
        }
        return tree.existing(name.get())
                .map(path -> refused("The flow %s is there already: %s; choose another name"
                        .formatted(name.get().key(), path)))
                .orElseGet(() -> written(name.get()));
    }

    private int written(FlowName name) {
        FlowSkeleton skeleton = tree.skeleton(name);
        tree.add(name, skeleton);
        skeleton.files().keySet().forEach(path -> out.println("  " + path));
        out.println("The flow %1$s has %2$d files with %3$d lines, and its packages stand in docs/architecture.md."
                .formatted(name.key(), skeleton.files().size(), skeleton.lines()));
        out.println("It is asked for at POST /api/v1/%s-requests, by integration systems alone.".formatted(name.key()));
        out.println("""
                Next:
                  mvn -DskipTests package
                  java -jar target/frontdesk.jar check processes/%1$s
                  java -jar target/frontdesk.jar scenarios processes/%1$s
                How it goes on from there: docs/guides/new-flow.md""".formatted(name.key()));
        return WRITTEN;
    }

    private int refused(String sentence) {
        out.println(sentence + ".");
        return REFUSED;
    }
}
