package frontdesk.commands;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.engine.templates.ElementTemplates;
import frontdesk.engine.validation.OfflineModelValidator;
import frontdesk.engine.validation.flow.FlowGapFinder;
import frontdesk.scenarios.BundledProcesses;
import frontdesk.scenarios.ProcessFolder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A new flow is sound as soon as it is written, and nothing is written that would not be. Its name here is one that no
 * real flow will have.
 */
@Isolated("A class loader that closes takes the jars along from which others read")
class NewFlowCommandTest {
    private static final String FLOWS = "src/main/java/frontdesk/flows";
    private static final Path MAP = Path.of("docs/architecture.md");

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @TempDir
    private Path tree;

    @BeforeEach
    void copyWhatMakesASourceTree() throws IOException {
        Files.writeString(tree.resolve("pom.xml"), "<project/>");
        Files.createDirectories(tree.resolve("processes/appointment-request"));
        Files.createDirectories(tree.resolve("forms"));
        Path process = Files.createDirectories(tree.resolve(FLOWS + "/appointmentrequest/process"));
        Files.copy(
                Path.of(FLOWS, "appointmentrequest/process/AppointmentRequestProcess.java"),
                process.resolve("AppointmentRequestProcess.java"));
        Files.createDirectories(tree.resolve("docs"));
        Files.copy(MAP, tree.resolve(MAP));
    }

    @Test
    void whatItWritesCompilesAndIsSoundInAllItsParts() throws Exception {
        assertThat(run("lost-umbrella")).isZero();

        Path classes = compiled();
        Thread test = Thread.currentThread();
        ClassLoader known = test.getContextClassLoader();
        try (var withFlow = new URLClassLoader(
                new URL[] {
                    classes.toUri().toURL(),
                    tree.resolve("src/main/resources").toUri().toURL()
                },
                known)) {
            test.setContextClassLoader(withFlow);

            assertThat(check()).isZero();
            assertThat(ElementTemplates.ofThisVersion().files())
                    .containsEntry(
                            "lost-umbrella.json",
                            Files.readString(tree.resolve(".camunda/element-templates/lost-umbrella.json")));
        } finally {
            test.setContextClassLoader(known);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).endsWith("All 2 files are sound.%n".formatted());
    }

    @Test
    void noGapStaysOpen() throws IOException {
        run("lost-umbrella");

        assertThat(files())
                .contains(
                        "processes/lost-umbrella/lost-umbrella.bpmn",
                        "src/main/resources/timeline/lost-umbrella_es.properties",
                        FLOWS + "/lostumbrella/web/LostUmbrellaController.java")
                .allSatisfy(file ->
                        assertThat(file + Files.readString(tree.resolve(file))).doesNotContain("__"));
    }

    @Test
    void itsPackagesAreDrawnIntoTheMapInTheOrderOfTheAlphabet() throws IOException {
        run("lost-umbrella");

        assertThat(Files.readAllLines(tree.resolve(MAP)))
                .containsSubsequence(
                        "flows",
                        "  lostumbrella: The promise: a request about lost umbrella is read by an officer, who"
                                + " answers it.",
                        "    domain: What is asked for with lost umbrella, and the rules that need neither engine nor"
                                + " database.")
                .filteredOn(line -> line.matches("  (caseprogress|lostumbrella|textaheadcallback):.*"))
                .extracting(line -> line.strip().split(":")[0])
                .containsExactly("caseprogress", "lostumbrella", "textaheadcallback");
    }

    @ParameterizedTest
    @ValueSource(strings = {"appeal-review", "annual-report", "audit"})
    void twoFlowsNeverHaveTheSameLettersInTheirReferenceNumbers(String name) throws IOException {
        run(name);
        String first = prefix(name);
        run(name + "-again");

        assertThat(List.of("AR", first, prefix(name + "-again"))).doesNotHaveDuplicates();
        assertThat(first).matches("[A-Z]{2}").doesNotContain("I", "L", "O", "U");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Change-Of-Address",
                "change_of_address",
                "../change",
                "change--of",
                "-change",
                "ab",
                "case",
                "new",
                "change2",
                "a-name-that-is-much-longer-than-any-diagram-can-show"
            })
    void aBadNameIsRefusedWithWhatANameLooksLike(String name) throws IOException {
        assertNothingIsWritten(name);
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .startsWith("'%s' is no name of a flow: ".formatted(name))
                .contains("such as change-of-address");
    }

    @ParameterizedTest
    @ValueSource(strings = {"appointment-request", "appoint-mentrequest"})
    void aFlowThatIsThereAlreadyIsNotTouched(String name) throws IOException {
        assertNothingIsWritten(name);
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("is there already: ");
    }

    @Test
    void elsewhereThanInTheSourceTreeNothingIsWritten() throws IOException {
        Files.delete(tree.resolve("pom.xml"));

        assertNothingIsWritten("lost-umbrella");
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .startsWith("This is no source tree of Frontdesk, there is no pom.xml");
    }

    @Test
    void theFilesWithGapsAreNoFlowOfTheirOwn() {
        assertThat(BundledProcesses.all())
                .extracting(ProcessFolder::slug)
                .isNotEmpty()
                .noneMatch(slug -> slug.contains("_"));
    }

    private void assertNothingIsWritten(String name) throws IOException {
        List<String> before = files();
        String map = Files.readString(tree.resolve(MAP));

        assertThat(run(name)).isOne();

        assertThat(files()).isEqualTo(before);
        assertThat(Files.readString(tree.resolve(MAP))).isEqualTo(map);
    }

    private String prefix(String name) throws IOException {
        Path flow = tree.resolve(FLOWS).resolve(name.replace("-", "")).resolve("process");
        try (Stream<Path> sources = Files.list(flow)) {
            Path process = sources.filter(source -> source.toString().endsWith("Process.java"))
                    .findFirst()
                    .orElseThrow();
            return Files.readString(process).replaceAll("(?s).*PREFIX = \"(..)\".*", "$1");
        }
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(tree)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> tree.relativize(file).toString())
                    .filter(file -> !file.equals(MAP.toString()) && !file.contains("appointmentrequest"))
                    .sorted()
                    .toList();
        }
    }

    /** Its code and its tests. */
    private Path compiled() throws IOException {
        Path classes = Files.createDirectory(tree.resolve("classes"));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            var sources = files().stream()
                    .filter(file -> file.endsWith(".java"))
                    .map(tree::resolve)
                    .toList();
            assertThat(compiler.getTask(
                                    null,
                                    files,
                                    problem -> assertThat(problem.toString()).isNull(),
                                    List.of(
                                            "-proc:none",
                                            "-parameters",
                                            "-d",
                                            classes.toString(),
                                            "-cp",
                                            System.getProperty("java.class.path")),
                                    null,
                                    files.getJavaFileObjectsFromPaths(sources))
                            .call())
                    .isTrue();
        }
        return classes;
    }

    private int check() {
        return new CheckCommand(OfflineModelValidator::ofThisVersion, FlowGapFinder::ofThisVersion, out())
                .run(List.of(tree.resolve("processes/lost-umbrella").toString()));
    }

    private int run(String name) {
        return new NewFlowCommand(tree, out()).run(List.of(name));
    }

    private PrintStream out() {
        return new PrintStream(printed, true, StandardCharsets.UTF_8);
    }
}
