package frontdesk;

import frontdesk.commands.CheckCommand;
import frontdesk.commands.ImpactCommand;
import frontdesk.commands.ScenariosCommand;
import frontdesk.commands.TemplatesCommand;
import frontdesk.engine.validation.OfflineModelValidator;
import frontdesk.scenarios.ScenarioRun;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.logging.LoggingSystem;

/** Starts one Frontdesk node, or runs a command for analysts without one. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class FrontdeskApplication {
    private static final Map<String, Command> COMMANDS = Map.of(
            CheckCommand.NAME,
            (arguments, out, errors) -> new CheckCommand(OfflineModelValidator::ofThisVersion, out).run(arguments),
            ImpactCommand.NAME,
            (arguments, out, errors) -> new ImpactCommand(System.getenv(), out).run(arguments),
            ScenariosCommand.NAME,
            (arguments, out, errors) ->
                    new ScenariosCommand(new ScenarioRun(FrontdeskApplication.class), out, errors).run(arguments),
            TemplatesCommand.NAME,
            (arguments, out, errors) -> new TemplatesCommand(out).run(arguments));

    public static void main(String[] arguments) {
        if (arguments.length > 0 && COMMANDS.containsKey(arguments[0])) {
            System.exit(onTheDesk(COMMANDS.get(arguments[0]), List.of(arguments).subList(1, arguments.length)));
        }
        SpringApplication.run(FrontdeskApplication.class, arguments);
    }

    private static int onTheDesk(Command command, List<String> arguments) {
        // No node has set the log up, and libraries would tell of themselves between the findings.
        LoggingSystem.get(FrontdeskApplication.class.getClassLoader()).beforeInitialize();
        try (var out = stream(FileDescriptor.out);
                var errors = stream(FileDescriptor.err)) {
            return command.run(arguments, out, errors);
        }
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    /** What the jar does without starting a node; gives the exit code. */
    private interface Command {
        int run(List<String> arguments, PrintStream out, PrintStream errors);
    }
}
