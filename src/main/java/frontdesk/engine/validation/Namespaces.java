package frontdesk.engine.validation;

import java.util.Set;

/** Whose words a file may use. */
final class Namespaces {
    static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";

    static final Set<String> CAMUNDA =
            Set.of("http://camunda.org/schema/1.0/bpmn", "http://camunda.org/schema/1.0/dmn");

    /** Where things lie in the picture, and what the drawing tool notes for itself. */
    static final Set<String> PICTURE = Set.of(
            "http://www.omg.org/spec/BPMN/20100524/DI",
            "http://www.omg.org/spec/DD/20100524/DI",
            "http://www.omg.org/spec/DD/20100524/DC",
            "http://www.omg.org/spec/BPMN/non-normative/color/1.0",
            "http://bpmn.io/schema/bpmn/biocolor/1.0",
            "http://camunda.org/schema/modeler/1.0");

    private Namespaces() {}
}
