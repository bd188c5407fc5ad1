package frontdesk.commands;

import frontdesk.engine.templates.ElementTemplates;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code templates}: writes the lists from which Camunda Modeler offers Frontdesk's steps. */
public final class TemplatesCommand {
    /** How it is called. */
    public static final String NAME = "templates";

    /** Where Camunda Modeler looks for them, in the folder of a diagram and in all above it. */
    static final Path FOLDER = Path.of(".camunda", "element-templates");

    private final PrintStream out;

    public TemplatesCommand(PrintStream out) {
        this.out = out;
    }

    /**
     * Writes them to the folder that is named, or else to where Camunda Modeler looks from here.
     *
     * @return the exit code: 0
     */
    public int run(List<String> arguments) {
        Path folder = arguments.stream().findFirst().map(Path::of).orElse(FOLDER);
        var files = ElementTemplates.ofThisVersion().files();
        files.forEach((name, content) -> write(folder.resolve(name), content));
        out.println("%d lists of templates are in %s.".formatted(files.size(), folder));
        return 0;
    }

    private static void write(Path file, String content) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, content);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
