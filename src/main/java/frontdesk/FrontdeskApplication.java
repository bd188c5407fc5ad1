package frontdesk;

import frontdesk.commands.CheckCommand;
import frontdesk.commands.ImpactCommand;
import frontdesk.engine.guard.ModelCheckup;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.logging.LoggingSystem;

/** Starts one Frontdesk node, or says about models what an analyst wants to know. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class FrontdeskApplication {
    public static void main(String[] arguments) {
        if (arguments.length > 0 && CheckCommand.NAME.equals(arguments[0])) {
            System.exit(check(List.of(arguments).subList(1, arguments.length)));
        }
        if (arguments.length > 0 && ImpactCommand.NAME.equals(arguments[0])) {
            System.exit(impact(List.of(arguments).subList(1, arguments.length)));
        }
        SpringApplication.run(FrontdeskApplication.class, arguments);
    }

    private static int check(List<String> files) {
        // No node has set the log up, and libraries would tell of themselves between the findings.
        LoggingSystem.get(FrontdeskApplication.class.getClassLoader()).beforeInitialize();
        try (var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
            return new CheckCommand(ModelCheckup::ofThisVersion, out).run(files);
        }
    }

    private static int impact(List<String> arguments) {
        LoggingSystem.get(FrontdeskApplication.class.getClassLoader()).beforeInitialize();
        try (var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
            return new ImpactCommand(System.getenv(), out).run(arguments);
        }
    }
}
