package frontdesk.engine.validation.model;

import java.util.Set;

/** The XML namespaces whose elements and attributes a file may use. */
public final class Namespaces {
    /** Of BPMN 2.0 elements. */
    public static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";

    /** Of Camunda's extensions, in diagrams and in tables. */
    public static final Set<String> CAMUNDA =
            Set.of("http://camunda.org/schema/1.0/bpmn", "http://camunda.org/schema/1.0/dmn");

    /** Where things lie in the picture, and what the drawing tool notes for itself. */
    public static final Set<String> PICTURE = Set.of(
            "http://www.omg.org/spec/BPMN/20100524/DI",
            "http://www.omg.org/spec/DD/20100524/DI",
            "http://www.omg.org/spec/DD/20100524/DC",
            "http://www.omg.org/spec/BPMN/non-normative/color/1.0",
            "http://bpmn.io/schema/bpmn/biocolor/1.0",
            "http://camunda.org/schema/modeler/1.0");

    private Namespaces() {}
}
