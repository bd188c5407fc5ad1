package frontdesk.engine.templates;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import frontdesk.engine.process.ElementBeanNaming;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * An element template of Camunda Modeler, by the names of its published JSON schema.
 *
 * @param name what the list says
 * @param appliesTo the kinds of elements to which it can be given
 * @param elementType the kind that the element then has; empty where it keeps its own
 */
@JsonInclude(Include.NON_EMPTY)
record ElementTemplate(
        String name,
        String id,
        String description,
        List<String> appliesTo,
        Map<String, String> elementType,
        List<Field> properties) {

    /** With room for the ending of the name that the step's e-mail has in the delivery log. */
    private static final int LONGEST_ID = ElementBeanNaming.LONGEST_ID - "-by-email".length();

    /** A template that makes a task one of this kind. */
    static ElementTemplate ofTask(String name, String id, String description, String kind, List<Field> properties) {
        return new ElementTemplate(
                name, id, description, List.of("bpmn:Task", kind), Map.of("value", kind), properties);
    }

    /** A template for an event that waits. It leaves the event's kind alone: Camunda Modeler would drop its timer. */
    static ElementTemplate ofWait(String name, String id, String description, List<Field> properties) {
        return new ElementTemplate(name, id, description, List.of("bpmn:IntermediateCatchEvent"), Map.of(), properties);
    }

    /**
     * What the template sets or asks for.
     *
     * @param label empty where the analyst does not see it
     * @param type String or Hidden
     * @param value what it is at first
     */
    @JsonInclude(Include.NON_EMPTY)
    record Field(
            String label,
            String description,
            String type,
            Object value,
            Map<String, String> binding,
            Map<String, Object> constraints) {

        /** An attribute that the template sets. */
        static Field set(String attribute, Object value) {
            return new Field("", "", "Hidden", value, property(attribute), Map.of());
        }

        /** The words that the diagram shows. */
        static Field label(String value) {
            return required("Label", "What an officer would call it.", "name", value);
        }

        /** The element's id, which the analyst chooses where the diagram has the step already. */
        static Field id(String value) {
            return id(
                    "Where the diagram has this step already, give this one an id of its own: a short phrase.", value);
        }

        /** The element's id, which the analyst chooses. */
        static Field id(String description, String value) {
            return new Field(
                    "Id",
                    description,
                    "String",
                    value,
                    property("id"),
                    Map.of(
                            "notEmpty",
                            true,
                            "maxLength",
                            LONGEST_ID,
                            "pattern",
                            new Pattern("^" + ElementBeanNaming.TASK_ID + "$", "Write it like send-reminder-again")));
        }

        /** An attribute that the analyst must fill in. */
        static Field required(String label, String description, String attribute, String value) {
            return new Field(label, description, "String", value, property(attribute), Map.of("notEmpty", true));
        }

        /** An attribute that the analyst may fill in. */
        static Field optional(String label, String description, String attribute) {
            return new Field(label, description, "String", "", property(attribute), Map.of());
        }

        /** A value of the element's own. */
        static Field input(String label, String description, String name, String value, Pattern pattern) {
            return new Field(
                    label,
                    description,
                    "String",
                    value,
                    Map.of("type", "camunda:inputParameter", "name", name),
                    Map.of("notEmpty", true, "pattern", pattern));
        }

        /** A property of the element, one of these. */
        static Field choice(String label, String description, String name, String value, Collection<String> values) {
            return new Field(
                    label,
                    description,
                    "String",
                    value,
                    Map.of("type", "camunda:property", "name", name),
                    Map.of(
                            "notEmpty",
                            true,
                            "pattern",
                            new Pattern(
                                    "^(" + String.join("|", values) + ")$", "One of " + String.join(", ", values))));
        }

        private static Map<String, String> property(String attribute) {
            return Map.of("type", "property", "name", attribute);
        }
    }

    /**
     * How a field is written.
     *
     * @param value a regular expression
     * @param message what the analyst reads where it is not written so
     */
    record Pattern(String value, String message) {}
}
