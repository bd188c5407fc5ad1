package frontdesk.engine.templates;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import frontdesk.engine.usertask.form.FormTask;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Prevents that Camunda Modeler offers steps which the code no longer has, or which the guard would refuse. */
class ElementTemplatesTest {
    private static final Path OFFERED = Path.of(".camunda", "element-templates");
    private static final ObjectMapper JSON = new ObjectMapper();

    private static SortedMap<String, String> made;

    @BeforeAll
    static void makeThem() {
        made = ElementTemplates.ofThisVersion().files();
    }

    @Test
    void whatCamundaModelerOffersIsWhatTheCodeTells() throws IOException {
        try (Stream<Path> files = Files.list(OFFERED)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(made.keySet());
        }
        for (String file : made.keySet()) {
            assertThat(Files.readString(OFFERED.resolve(file)))
                    .as("%s; renew it with: java -jar target/frontdesk.jar templates", file)
                    .isEqualTo(made.get(file));
        }
    }

    @Test
    void eachKeepsToThePublishedSchema() throws IOException {
        Schema schema = publishedSchema();

        assertThat(templates())
                .hasSizeGreaterThan(50)
                .allSatisfy(template -> assertThat(schema.validate(template))
                        .extracting(Error::getMessage)
                        .isEmpty());
    }

    @Test
    void whatDoesNotKeepToTheSchemaIsCaught() throws IOException {
        ObjectNode template = templates().get(0).deepCopy();
        template.remove("appliesTo");

        assertThat(publishedSchema().validate(template)).isNotEmpty();
    }

    @Test
    void noTwoHaveTheSameId() throws IOException {
        assertThat(templates())
                .extracting(template -> template.get("id").asText())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("frontdesk.support.fixture.ShippedFlows#keys")
    void aPickedStepIsAsTheRealModelHasIt(String flow) throws IOException {
        Map<String, Map<String, String>> offered = set(flow);
        var model = Bpmn.readModelFromFile(
                Path.of("processes", flow, flow + ".bpmn").toFile());

        assertThat(model.getModelElementsByType(Task.class))
                .filteredOn(task -> task instanceof ServiceTask || task instanceof UserTask)
                .filteredOn(task -> !isWithoutCode(task))
                .isNotEmpty()
                .allSatisfy(task -> assertThat(asDrawn(task))
                        .containsAllEntriesOf(offered.getOrDefault(nameOf(task), Map.of("id", "is offered"))));
    }

    /** Such a task is offered to all flows alike, under whichever id. */
    private static boolean isWithoutCode(Task task) {
        return Optional.ofNullable(task.getExtensionElements()).stream()
                .flatMap(extensions ->
                        extensions.getElementsQuery().filterByType(CamundaProperties.class).list().stream())
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .anyMatch(property -> property.getCamundaName().equals(FormTask.BRIEF));
    }

    private static Map<String, String> asDrawn(Task task) {
        var drawn = new java.util.HashMap<>(
                Map.of("id", task.getId(), "camunda:asyncBefore", String.valueOf(task.isCamundaAsyncBefore())));
        if (task instanceof ServiceTask step) {
            drawn.put("camunda:delegateExpression", step.getCamundaDelegateExpression());
        }
        if (task instanceof UserTask work) {
            drawn.put("camunda:formRef", work.getCamundaFormRef());
            drawn.put("camunda:formRefBinding", work.getCamundaFormRefBinding());
        }
        return drawn;
    }

    /** What a template is found by: what a step calls, and a user task's id. */
    private static String nameOf(Task task) {
        return task instanceof ServiceTask step ? step.getCamundaDelegateExpression() : task.getId();
    }

    /** What a flow's templates set without asking, by the step's call or the user task's id. */
    private static Map<String, Map<String, String>> set(String flow) throws IOException {
        return listOf(flow + ".json").stream()
                .map(template -> properties(template)
                        .filter(property -> property.get("type").asText().equals("Hidden"))
                        .collect(Collectors.toMap(
                                property -> property.at("/binding/name").asText(),
                                property -> property.get("value").asText())))
                .collect(Collectors.toMap(
                        set -> set.getOrDefault("camunda:delegateExpression", set.get("id")), set -> set));
    }

    private static Stream<JsonNode> properties(JsonNode template) {
        return Stream.of(template.get("properties")).flatMap(all -> {
            List<JsonNode> each = new ArrayList<>();
            all.forEach(each::add);
            return each.stream();
        });
    }

    private static List<JsonNode> templates() throws IOException {
        List<JsonNode> all = new ArrayList<>();
        for (String file : made.keySet()) {
            all.addAll(listOf(file));
        }
        return all;
    }

    private static List<JsonNode> listOf(String file) throws IOException {
        List<JsonNode> templates = new ArrayList<>();
        JSON.readTree(made.get(file)).forEach(templates::add);
        return templates;
    }

    private static Schema publishedSchema() throws IOException {
        try (var schema = ElementTemplatesTest.class.getResourceAsStream("element-templates-0.22.1.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(JSON.readTree(schema));
        }
    }
}
