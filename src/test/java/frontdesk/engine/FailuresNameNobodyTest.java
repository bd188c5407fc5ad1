package frontdesk.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import frontdesk.engine.migration.FlowCases;
import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.scenarios.clients.PortalClient;
import frontdesk.support.RunningFrontdesk;
import frontdesk.support.fault.StepFault;
import frontdesk.support.fixture.ModelPublisher;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.batch.Batch;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Prevents that operators, or whoever reads the log, learn who a customer is from a step that fails: an exception of the
 * database or of a library quotes what it stumbles over.
 */
@RunningFrontdesk
@ExtendWith(OutputCaptureExtension.class)
class FailuresNameNobodyTest {
    private static final List<String> PLANTED =
            List.of("Zenobia Plantworth", "77 Plantworth Lane", "+12025550186", "zenobia@plantworth.example");

    @LocalServerPort
    private int port;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    @Autowired
    private StepFault faults;

    @ParameterizedTest
    @MethodSource("frontdesk.support.fixture.ShippedFlows#keys")
    void whatAFailingStepQuotesIsNowhereToBeRead(String flow, CapturedOutput log) {
        ProcessInstance instance = instance(FlowCases.of(flow).asks(port));
        Set<String> steps = steps(flow);
        List<Batch> batches = new ArrayList<>();
        // What the case does of itself comes first, or it would fail beside what is led there.
        new PortalClient(port).momentPasses();
        try (StepFault.Fault fault = faults.plant(instance.getId(), FailuresNameNobodyTest::quotes)) {
            steps.forEach(step -> batches.add(leads(instance, step)));
            new PortalClient(port).momentPasses();
            new PortalClient(port).momentPasses();

            assertThat(steps)
                    .as("a call fails sooner, at its timer, for want of what the steps before it work out")
                    .filteredOn(step -> !fault.steps().contains(step))
                    .isSubsetOf("call-customer");
            List<Job> failed = failed(instance, batches);
            failed.forEach(job -> management.setJobRetries(job.getId(), 0));
            assertThat(failed).hasSize(steps.size());
            List<String> read = surfaces();
            assertThat(PLANTED).allSatisfy(words -> {
                assertThat(read).noneMatch(text -> text.contains(words));
                assertThat(log.getAll()).doesNotContain(words);
            });
            assertThat(log.getAll()).contains("a try has failed", "java.sql.SQLException (SQL state 22001, code 7)");
        } finally {
            isLeftToNobody(instance, batches);
        }
    }

    /** All tests share the application, and what failed would be tried again under the next ones. */
    private void isLeftToNobody(ProcessInstance instance, List<Batch> batches) {
        batches.stream()
                .map(Batch::getId)
                .filter(id -> management.createBatchQuery().batchId(id).count() > 0)
                .forEach(id -> management.deleteBatch(id, true));
        runtime.deleteProcessInstance(instance.getId(), "tested", true);
    }

    private static RuntimeException quotes() {
        String words = String.join(", ", PLANTED);
        var database = new SQLException("Value too long for column \"NAME\": '" + words + "'", "22001", 7);
        return new IllegalStateException("Could not write " + words, database);
    }

    /** Every step that runs code of ours, at itself or at its listeners. */
    private static Set<String> steps(String flow) {
        var model = Bpmn.readModelFromStream(
                new ByteArrayInputStream(ModelPublisher.model(flow).getBytes(StandardCharsets.UTF_8)));
        return Stream.of(ServiceTask.class, BusinessRuleTask.class, UserTask.class, EndEvent.class)
                .flatMap(kind -> model.getModelElementsByType(kind).stream())
                .map(FlowNode::getId)
                .collect(Collectors.toSet());
    }

    private ProcessInstance instance(String reference) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(reference)
                .singleResult();
    }

    /** Has a job lead the case to a step. */
    private Batch leads(ProcessInstance instance, String step) {
        return runtime.createModification(instance.getProcessDefinitionId())
                .processInstanceIds(instance.getId())
                .startBeforeActivity(step)
                .executeAsync();
    }

    /** The jobs of the case and those that led it on, as far as they have failed. */
    private List<Job> failed(ProcessInstance instance, List<Batch> batches) {
        Set<String> leading =
                batches.stream().map(Batch::getBatchJobDefinitionId).collect(Collectors.toSet());
        return management.createJobQuery().withException().list().stream()
                .filter(job -> instance.getId().equals(job.getProcessInstanceId())
                        || leading.contains(job.getJobDefinitionId()))
                .toList();
    }

    /** All that an operator can read of what has failed. */
    private List<String> surfaces() {
        FrontdeskHttpClient operator = FrontdeskHttpClient.as("operator", port);
        Stream<String> lists = Stream.of(
                "/api/v1/operations/incidents?limit=1000",
                "/engine-rest/incident",
                "/engine-rest/history/incident",
                "/engine-rest/job",
                "/engine-rest/history/job-log");
        Stream<String> traces = Stream.concat(
                ids(operator.get("/engine-rest/job?withException=true").json())
                        .map(id -> "/engine-rest/job/" + id + "/stacktrace"),
                ids(operator.get("/engine-rest/history/job-log?failureLog=true").json())
                        .map(id -> "/engine-rest/history/job-log/" + id + "/stacktrace"));
        return Stream.concat(lists, traces)
                .map(path -> operator.get(path).expect(200).text())
                .toList();
    }

    private static Stream<String> ids(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(one -> one.get("id").asText());
    }
}
