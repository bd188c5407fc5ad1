package frontdesk.engine.validation.bpmn.task;

import frontdesk.domain.request.Language;
import frontdesk.engine.process.ProcessVariables;
import frontdesk.engine.validation.bpmn.BpmnDocument;
import frontdesk.engine.validation.bpmn.BpmnRule;
import frontdesk.engine.validation.model.Finding;
import frontdesk.engine.validation.model.XmlElement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/** A step that sends has its words, in the language of everybody who may read them, with the same values in each. */
final class MessageTemplateRule implements BpmnRule {
    /** A step that sends a text where one can be received, and else an e-mail, has a template for each. */
    private static final List<String> ENDINGS = List.of("", "-by-email");

    private static final Pattern VALUE = Pattern.compile("\\{\\{[{#^]?\\s*(\\w+)");

    @Override
    public Stream<Finding> check(BpmnDocument model) {
        return model.flow().stream()
                .flatMap(flow -> model.all("serviceTask")
                        .filter(model::isSending)
                        .flatMap(step ->
                                problems(message(model, flow, step)).map(problem -> model.finding(step, problem))));
    }

    /** The name of the step's message, without the endings. */
    static String message(BpmnDocument model, ProcessVariables flow, XmlElement step) {
        return "messages/%s/%s".formatted(flow.processKey(), model.stepName(step));
    }

    private static Stream<String> problems(String message) {
        List<String> begun = endings(message).map(message::concat).toList();
        return (begun.isEmpty() ? Stream.of(message) : begun.stream()).flatMap(MessageTemplateRule::inEachLanguage);
    }

    /** The endings with which the message has words in some language. */
    static Stream<String> endings(String message) {
        return ENDINGS.stream()
                .filter(ending -> Arrays.stream(Language.values())
                        .anyMatch(
                                language -> template(message + ending, language).exists()));
    }

    private static Stream<String> inEachLanguage(String message) {
        List<String> missing = Arrays.stream(Language.values())
                .map(language -> template(message, language))
                .filter(template -> !template.exists())
                .map(ClassPathResource::getPath)
                .sorted()
                .toList();
        if (!missing.isEmpty()) {
            return Stream.of("sends, but lacks its words; write %s".formatted(String.join(" and ", missing)));
        }
        Set<Set<String>> asked = Arrays.stream(Language.values())
                .map(language -> values(template(message, language)))
                .collect(Collectors.toSet());
        return Stream.of("its words ask for other values in one language than in another, %s; say the same in each"
                        .formatted(asked))
                .filter(problem -> asked.size() > 1);
    }

    private static ClassPathResource template(String message, Language language) {
        return new ClassPathResource("%s.%s.mustache".formatted(message, language.code()));
    }

    private static Set<String> values(ClassPathResource template) {
        try {
            return VALUE.matcher(template.getContentAsString(StandardCharsets.UTF_8))
                    .results()
                    .map(value -> value.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
