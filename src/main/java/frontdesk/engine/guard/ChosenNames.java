package frontdesk.engine.guard;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who reads an incident, a log or a chart must know the step by its name. */
final class ChosenNames implements ModelRule {
    private static final Pattern KEBAB_CASE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern GENERATED = Pattern.compile("([A-Z][A-Za-z]*|sid)[_-].*");

    @Override
    public Stream<Finding> check(Model model) {
        return Stream.of(
                        model.flowNodes()
                                .filter(node -> !KEBAB_CASE.matcher(node.id()).matches())
                                .map(node -> model.finding(
                                        node, "the id is not chosen; write a short phrase like 'send-reminder'")),
                        model.flowNodes()
                                .filter(node -> node.label().isEmpty())
                                .map(node -> model.finding(node, "has no label; write what happens here")),
                        model.all("sequenceFlow")
                                .filter(flow -> GENERATED.matcher(flow.id()).matches())
                                .map(flow -> model.finding(
                                        flow,
                                        "the flow's id is not chosen; write a short phrase like 'first-try-failed'")),
                        model.all("process")
                                .filter(process -> process.label().isEmpty())
                                .map(process -> model.finding(process, "the process has no name")))
                .flatMap(findings -> findings);
    }
}
