package frontdesk.engine.validation.flow;

import frontdesk.domain.request.Language;
import frontdesk.engine.process.ProcessVariables;
import frontdesk.engine.validation.code.CodeCatalog;
import frontdesk.ports.request.ProcessStartHandler;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/**
 * Finds what a flow lacks of all that it needs beside its models on the class path: its variables with their data contract,
 * where its requests come in, which is its access rule too, and the words of its timeline. That its steps have messages the
 * rules for models say.
 */
public final class FlowGapFinder {
    private static final String FLOWS = "frontdesk.flows.";
    private static final String SOURCES = "src/main/java/";
    private static final String WORDS = "timeline/%s_%s.properties";
    private static final String SHARED = "shared";

    /** What the engine tells of every request. */
    private static final List<String> TOLD_OF_ALL = List.of("received", "withdrawn", "completed");

    private final CodeCatalog code;

    public FlowGapFinder(CodeCatalog code) {
        this.code = code;
    }

    /** Knows the code on the class path. */
    public static FlowGapFinder ofThisVersion() {
        return new FlowGapFinder(CodeCatalog.onClassPath());
    }

    /** What is missing of the flow with this process key; empty where it is whole. */
    public List<Gap> gaps(String flow) {
        Optional<ProcessVariables> variables = code.flow(flow);
        String home = variables
                .map(found -> ClassUtils.getUserClass(found).getPackageName().replaceFirst("\\.process$", ""))
                .orElse(FLOWS + flow.replace("-", ""));
        return Stream.of(
                        variables(flow, home, variables).stream(),
                        messages(flow, variables).stream(),
                        contract(home, variables).stream(),
                        start(flow, home).stream(),
                        words(flow, home))
                .flatMap(gaps -> gaps)
                .toList();
    }

    private static Optional<Gap> variables(String flow, String home, Optional<ProcessVariables> variables) {
        return variables.isPresent()
                ? Optional.empty()
                : Optional.of(new Gap(
                        source(home + ".process"),
                        ("has no variables: write a component that implements ProcessVariables with the process key '%s';"
                                        + " 'new-flow' writes the whole code of a flow")
                                .formatted(flow)));
    }

    /** Of a flow that is known, the rules for models say of each step whether it has its message. */
    private static Optional<Gap> messages(String flow, Optional<ProcessVariables> variables) {
        return variables.isPresent() || new ClassPathResource("messages/" + flow + "/").exists()
                ? Optional.empty()
                : Optional.of(new Gap(
                        "src/main/resources/messages/" + flow,
                        "has no messages: write <step>.en.mustache and <step>.es.mustache for each step that sends"));
    }

    private static Optional<Gap> contract(String home, Optional<ProcessVariables> variables) {
        return variables.flatMap(ProcessVariables::dataContract).isPresent()
                ? Optional.empty()
                : Optional.of(new Gap(
                        source(home + ".process"),
                        "has no data contract: return a ProcessDataContract from dataContract() of its ProcessVariables,"
                                + " so that what models read is checked"));
    }

    private static Optional<Gap> start(String flow, String home) {
        List<Class<?>> handlers = startHandlers(home);
        if (handlers.isEmpty()) {
            return Optional.of(new Gap(
                    source(home + ".web"),
                    ("has no start handler, so that nobody can ask for it, and no access rule: write a"
                                    + " @RestController that extends RequestStartController with the process key '%s' and"
                                    + " a method with @PostMapping")
                            .formatted(flow)));
        }
        return handlers.stream().anyMatch(FlowGapFinder::opensAnAddress)
                ? Optional.empty()
                : Optional.of(new Gap(
                        source(home + ".web"),
                        ("has no access rule: give %s a method with @PostMapping that calls start(body); its address is"
                                        + " then open to integration systems")
                                .formatted(handlers.get(0).getSimpleName())));
    }

    private static List<Class<?>> startHandlers(String home) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(ProcessStartHandler.class));
        return scanner.findCandidateComponents(home).stream()
                .<Class<?>>map(found -> ClassUtils.resolveClassName(
                        String.valueOf(found.getBeanClassName()), ClassUtils.getDefaultClassLoader()))
                .toList();
    }

    /** Whether something can be posted to it, which makes the access rule of the start. */
    static boolean opensAnAddress(Class<?> handler) {
        return Arrays.stream(handler.getDeclaredMethods())
                .map(method -> AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class))
                .anyMatch(mapping ->
                        mapping != null && Arrays.asList(mapping.method()).contains(RequestMethod.POST));
    }

    private static Stream<Gap> words(String flow, String home) {
        Set<String> told = new TreeSet<>(TimelineLineVisitor.of(home));
        told.addAll(TOLD_OF_ALL);
        return Arrays.stream(Language.values()).flatMap(language -> {
            String file = WORDS.formatted(flow, language.code());
            Set<String> worded = lines(file);
            String place = "src/main/resources/" + file;
            if (worded.isEmpty()) {
                return Stream.of(new Gap(
                        place, "is missing; write in it a sentence for each line of the timeline that the flow tells"));
            }
            Set<String> shared = lines(WORDS.formatted(SHARED, language.code()));
            return told.stream()
                    .filter(line -> !worded.contains(line) && !shared.contains(line))
                    .map(line -> new Gap(place, "has no sentence '%s', which the flow tells".formatted(line)));
        });
    }

    private static Set<String> lines(String file) {
        var resource = new ClassPathResource(file);
        if (!resource.exists()) {
            return Set.of();
        }
        try (Reader words = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8)) {
            var sentences = new Properties();
            sentences.load(words);
            return sentences.stringPropertyNames();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String source(String packageName) {
        return SOURCES + packageName.replace('.', '/');
    }

    /**
     * Something that is missing.
     *
     * @param place the folder or file of the source tree that it belongs into
     * @param text what is missing, and what to write
     */
    public record Gap(String place, String text) {
        @Override
        public String toString() {
            return place + " " + text;
        }
    }
}
