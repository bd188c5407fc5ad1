package frontdesk;

import frontdesk.commands.CheckCommand;
import frontdesk.commands.CommandLine;
import frontdesk.commands.CommandLine.Command;
import frontdesk.commands.ImpactCommand;
import frontdesk.commands.NewFlowCommand;
import frontdesk.commands.ScenariosCommand;
import frontdesk.commands.TemplatesCommand;
import frontdesk.engine.process.FlowBeanNameGenerator;
import frontdesk.engine.validation.OfflineModelValidator;
import frontdesk.engine.validation.flow.FlowGapFinder;
import frontdesk.scenarios.ScenarioRun;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.logging.LoggingSystem;

/** Starts one Frontdesk node, or runs a command without one. */
@SpringBootApplication(nameGenerator = FlowBeanNameGenerator.class)
@ConfigurationPropertiesScan
public class FrontdeskApplication {
    private static final CommandLine COMMANDS = new CommandLine(List.of(
            new Command(
                    CheckCommand.NAME,
                    "says what a node would say to models, tables and forms: check processes/",
                    (arguments, out, errors) -> new CheckCommand(
                                    OfflineModelValidator::ofThisVersion, FlowGapFinder::ofThisVersion, out)
                            .run(arguments)),
            new Command(
                    ScenariosCommand.NAME,
                    "plays the scenarios of flows: scenarios processes/",
                    (arguments, out, errors) -> new ScenariosCommand(
                                    new ScenarioRun(FrontdeskApplication.class), out, errors)
                            .run(arguments)),
            new Command(
                    ImpactCommand.NAME,
                    "asks a running node what changed files would do to its cases: impact FILE...",
                    (arguments, out, errors) -> new ImpactCommand(System.getenv(), out).run(arguments)),
            new Command(
                    NewFlowCommand.NAME,
                    "writes a new flow into the source tree: new-flow change-of-address",
                    (arguments, out, errors) -> new NewFlowCommand(Path.of(""), out).run(arguments)),
            new Command(
                    TemplatesCommand.NAME,
                    "writes the steps that Camunda Modeler offers, from the code",
                    (arguments, out, errors) -> new TemplatesCommand(out).run(arguments))));

    public static void main(String[] arguments) {
        List<String> words = List.of(arguments);
        COMMANDS.execution(words)
                .ifPresentOrElse(
                        command -> System.exit(onTheDesk(command, words.subList(1, words.size()))),
                        () -> SpringApplication.run(FrontdeskApplication.class, arguments));
    }

    private static int onTheDesk(Command.Execution command, List<String> arguments) {
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
}
