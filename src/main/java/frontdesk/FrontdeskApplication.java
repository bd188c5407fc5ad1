package frontdesk;

import frontdesk.commands.CheckCommand;
import frontdesk.commands.TemplatesCommand;
import frontdesk.engine.guard.ModelCheckup;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.logging.LoggingSystem;

/** Starts one Frontdesk node, or runs a command for analysts without one. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class FrontdeskApplication {
    private static final Map<String, Function<PrintStream, ToIntFunction<List<String>>>> COMMANDS = Map.of(
            CheckCommand.NAME, out -> new CheckCommand(ModelCheckup::ofThisVersion, out)::run,
            TemplatesCommand.NAME, out -> new TemplatesCommand(out)::run);

    public static void main(String[] arguments) {
        if (arguments.length > 0 && COMMANDS.containsKey(arguments[0])) {
            System.exit(run(COMMANDS.get(arguments[0]), List.of(arguments).subList(1, arguments.length)));
        }
        SpringApplication.run(FrontdeskApplication.class, arguments);
    }

    private static int run(Function<PrintStream, ToIntFunction<List<String>>> command, List<String> arguments) {
        // No node has set the log up, and libraries would tell of themselves between the findings.
        LoggingSystem.get(FrontdeskApplication.class.getClassLoader()).beforeInitialize();
        try (var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
            return command.apply(out).applyAsInt(arguments);
        }
    }
}
