package frontdesk.engine.validation;

import static frontdesk.engine.validation.PlantedFiles.FORM;
import static frontdesk.engine.validation.PlantedFiles.MODEL;
import static frontdesk.engine.validation.PlantedFiles.TABLE;
import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.engine.validation.model.XmlElement;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.model.dmn.Dmn;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

/** Prevents that an element of the published schemas, drawn by whichever tool, breaks the validation or is passed over. */
@Execution(ExecutionMode.CONCURRENT)
class EveryElementTest {
    /** Of those beside the steps: what only tells or groups. Everything else is refused there, or asked to be put right. */
    private static final Set<String> HARMLESS_AMONG_STEPS =
            Set.of("dataObject", "dataObjectReference", "dataStoreReference", "group", "textAnnotation");

    private static final Set<String> HARMLESS_BESIDE_THE_PROCESS = Set.of(
            "category",
            "collaboration",
            "dataStore",
            "escalation",
            "signal",
            "terminateEventDefinition",
            "timerEventDefinition");

    @ParameterizedTest
    @MethodSource("bpmnElements")
    void anElementAmongTheSteps(String kind) {
        var findings = new PlantedFiles()
                .change(MODEL, "</bpmn:process>", element(kind) + "</bpmn:process>")
                .findings();

        assertThat(findings.isEmpty()).as("%s: %s", kind, findings).isEqualTo(HARMLESS_AMONG_STEPS.contains(kind));
    }

    @ParameterizedTest
    @MethodSource("bpmnElements")
    void anElementBesideTheProcess(String kind) {
        var findings = new PlantedFiles()
                .change(MODEL, "</bpmn:definitions>", element(kind) + "</bpmn:definitions>")
                .findings();

        assertThat(findings.isEmpty())
                .as("%s: %s", kind, findings)
                .isEqualTo(HARMLESS_BESIDE_THE_PROCESS.contains(kind));
    }

    @ParameterizedTest
    @MethodSource("bpmnElements")
    void anElementAsWhatHappensInAnEvent(String kind) {
        assertThat(new PlantedFiles()
                        .change(MODEL, "name=\"Noted\" />", "name=\"Noted\">" + element(kind) + "</bpmn:endEvent>")
                        .findings())
                .as(kind)
                .satisfies(findings -> assertThat(findings.isEmpty())
                        .isEqualTo(Set.of("documentation", "property", "terminateEventDefinition")
                                .contains(kind)));
    }

    @ParameterizedTest
    @MethodSource("bpmnElements")
    void anElementInPlaceOfAStep(String kind) {
        assertThat(new PlantedFiles()
                        .change(MODEL, "<bpmn:userTask ", "<bpmn:" + kind + " ")
                        .findings())
                .as(kind)
                .satisfies(findings -> assertThat(findings.isEmpty()).isEqualTo(kind.equals("userTask")));
    }

    @ParameterizedTest
    @CsvSource({"transaction, draw a plain subprocess", "adHocSubProcess, draw a plain subprocess"})
    void aSubprocessOfAnotherKindIsNamedItselfWithWhatToDrawInstead(String kind, String instead) {
        var drawing = new Drawing()
                .step("startEvent", "begin")
                .step(
                        kind,
                        "around",
                        "",
                        "<startEvent id=\"b\" name=\"B\"/><sequenceFlow id=\"f\" sourceRef=\"b\" targetRef=\"e\"/><endEvent id=\"e\" name=\"E\"/>")
                .step("endEvent", "over")
                .way("begin", "around", "over");

        assertThat(drawing.findings())
                .filteredOn(finding -> finding.elementId().equals("around"))
                .extracting(finding -> finding.text())
                .singleElement(InstanceOfAssertFactories.STRING)
                .startsWith("'%s' cannot be used here: ".formatted(kind))
                .endsWith("; " + instead);
        assertThat(drawing.findings())
                .filteredOn(finding -> Set.of("b", "e", "begin", "over").contains(finding.elementId()))
                .extracting(finding -> finding.text())
                .allMatch(text -> text.equals("is not in the picture; draw it anew with Camunda Modeler"));
    }

    @ParameterizedTest
    @MethodSource("dmnElements")
    void anElementInATable(String kind) {
        String planted = "<%s id=\"strange\" name=\"Strange\" />".formatted(kind);
        for (String end : Set.of("</definitions>", "</decision>", "</decisionTable>", "</rule>")) {
            assertThat(new PlantedFiles().change(TABLE, end, planted + end).findings())
                    .as("%s before %s", kind, end)
                    .doesNotContainNull();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "text, true",
        "textfield, true",
        "textarea, true",
        "number, true",
        "datetime, true",
        "checkbox, true",
        "checklist, true",
        "radio, true",
        "taglist, true",
        "select, true",
        "group, true",
        "table, true",
        "separator, true",
        "spacer, true",
        "html, true",
        "expression, true",
        "image, true",
        "button, false",
        "default, false",
        "documentPreview, false",
        "dynamiclist, false",
        "filepicker, false",
        "iframe, false",
        "''  , false"
    })
    void aPartOfAForm(String type, boolean isShown) {
        var findings = new PlantedFiles()
                .change(
                        FORM,
                        "\"components\": [",
                        "\"components\": [{\"id\": \"strange\", \"type\": \"%s\", \"components\": {}},".formatted(type))
                .findings();

        assertThat(findings.stream().anyMatch(finding -> finding.contains("which Tasklist does not show")))
                .as("%s: %s", type, findings)
                .isEqualTo(!isShown);
    }

    static Stream<String> bpmnElements() {
        return elementsOf("/" + BpmnParser.BPMN_20_SCHEMA_LOCATION.replace("BPMN20.xsd", "Semantic.xsd"));
    }

    static Stream<String> dmnElements() {
        return Stream.of("DMN11", "DMN13", "DMN15")
                .flatMap(version -> elementsOf("/org/camunda/bpm/model/dmn/schema/" + version + ".xsd"))
                .distinct();
    }

    private static Stream<String> elementsOf(String schema) {
        try (var file = Dmn.class.getResourceAsStream(schema)) {
            Set<String> names = XmlElement.read(file.readAllBytes())
                    .descendants("element")
                    .map(XmlElement::label)
                    .filter(name -> !name.isEmpty())
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(names).hasSizeGreaterThan(40);
            return names.stream();
        } catch (IOException | SAXException unreadable) {
            throw new IllegalStateException(schema, unreadable);
        }
    }

    private static String element(String kind) {
        return "<bpmn:%s id=\"strange\" />".formatted(kind);
    }
}
