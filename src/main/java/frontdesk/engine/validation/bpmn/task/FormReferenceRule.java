package frontdesk.engine.validation.bpmn.task;

import com.fasterxml.jackson.databind.JsonNode;
import frontdesk.engine.usertask.FreeTimesProvider;
import frontdesk.engine.validation.bpmn.BpmnDocument;
import frontdesk.engine.validation.bpmn.BpmnRule;
import frontdesk.engine.validation.form.FormReferences;
import frontdesk.engine.validation.model.Finding;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A form shows what its task lays out, what it asks itself, or a variable of the flow. Anything else would stay empty
 * before the officer's eyes, and nobody would notice but the officer.
 */
final class FormReferenceRule implements BpmnRule {

    @Override
    public Stream<Finding> check(BpmnDocument model) {
        return model.all("userTask")
                .flatMap(task -> model.contract(task).stream().flatMap(contract -> {
                    var known = new TreeSet<>(contract.briefVariables());
                    known.addAll(contract.inputVariables());
                    if (contract instanceof FreeTimesProvider) {
                        known.addAll(FreeTimesProvider.NAMES);
                    }
                    model.flow().ifPresent(flow -> known.addAll(flow.names()));
                    return check(model, task.id() + ".form", known);
                }));
    }

    private static Stream<Finding> check(BpmnDocument model, String file, Set<String> known) {
        return model.bundle().form(file).stream().flatMap(form -> {
            var all = new TreeSet<>(known);
            form.components()
                    .map(part -> part.path("key").asText())
                    .filter(key -> !key.isBlank())
                    .forEach(all::add);
            return form.components().flatMap(part -> findings(file, part, all));
        });
    }

    private static Stream<Finding> findings(String file, JsonNode part, Set<String> known) {
        FormReferences names = FormReferences.of(part);
        return Stream.concat(
                names.plain().stream()
                        .filter(name -> !known.contains(name))
                        .map(name -> finding(file, part, name, known)),
                names.inExpressions().stream()
                        .filter(name -> !known.contains(name))
                        .map(name -> finding(file, part, name, known).asWarning()));
    }

    private static Finding finding(String file, JsonNode part, String name, Set<String> known) {
        return new Finding(
                file,
                part.path("id").asText(),
                part.path("label").asText(),
                "reads '%s', which nothing lays out; there are %s".formatted(name, new TreeSet<>(known)));
    }
}
