package frontdesk.engine.usertask.form;

import frontdesk.engine.brief.TaskBrief;
import frontdesk.engine.process.Variable;
import frontdesk.engine.usertask.UserTaskContract;
import frontdesk.engine.validation.model.CamundaForm;
import frontdesk.engine.validation.model.CamundaForm.Field;
import frontdesk.engine.validation.model.XmlElement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/**
 * A user task without code of its own: it shows a brief that its model names, takes what its form asks, and leaves
 * what was chosen as variables.
 *
 * @param label what the diagram calls it
 * @param fields those of its form that the officer fills in, in their order
 */
public record FormTask(String label, List<Field> fields, TaskBrief brief) implements UserTaskContract {
    /** The property of a user task that names its brief, and so says that it has no code. */
    public static final String BRIEF = "brief";

    /** @param form none where it cannot be read, which is told for the form */
    public static FormTask of(String label, Optional<CamundaForm> form, TaskBrief brief) {
        return new FormTask(
                label,
                form.stream()
                        .flatMap(CamundaForm::fields)
                        .filter(field -> !field.key().isBlank())
                        .toList(),
                brief);
    }

    /** The name of the brief that a user task asks for; empty where it has code. */
    public static Optional<String> briefOf(XmlElement userTask) {
        return userTask.children("extensionElements")
                .flatMap(extensions -> extensions.children("properties"))
                .flatMap(properties -> properties.children("property"))
                .filter(property -> property.attribute("name").equals(BRIEF))
                .map(property -> property.attribute("value"))
                .findFirst();
    }

    @Override
    public Set<Variable<?>> inputs() {
        return known().map(FormFieldVariable::variable).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<String> briefVariables() {
        return brief.variables();
    }

    /** What stays with the case, and its model may ask: all but free texts. */
    public List<Variable<?>> variables() {
        return known().filter(field -> !field.isFreeText())
                .<Variable<?>>map(FormFieldVariable::variable)
                .toList();
    }

    /** Fields that need code: they give a list, or their choices come from a variable. */
    public List<Field> unsupportedFields() {
        return fields.stream()
                .filter(field -> FormFieldVariable.of(field).isEmpty())
                .toList();
    }

    /**
     * What was submitted, by the labels of the fields, as officers read it; empty fields are left out. Leaves each
     * variable with its type, or null.
     */
    Map<String, String> accept(DelegateExecution execution) {
        Map<String, String> answers = new LinkedHashMap<>();
        known().forEach(field -> {
            Optional<Object> value = field.submitted(execution);
            execution.setVariable(field.variable().name(), value.orElse(null));
            value.ifPresent(given -> answers.put(field.label(), field.inWords(given)));
        });
        return answers;
    }

    private Stream<FormFieldVariable> known() {
        return fields.stream().flatMap(field -> FormFieldVariable.of(field).stream());
    }
}
