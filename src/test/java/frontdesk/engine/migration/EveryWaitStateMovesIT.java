package frontdesk.engine.migration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.scenarios.clients.FrontdeskHttpClient.Answer;
import frontdesk.scenarios.clients.PortalClient;
import frontdesk.support.RunningFrontdesk;
import frontdesk.support.fixture.ModelPublisher;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Cases stand at every wait state of every flow while a new version is published: nothing about them changes; they are
 * moved; and they come to their end.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:every-wait-state;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000",
            "frontdesk.demo.enabled=true",
            "frontdesk.demo.sample-requests=false",
            // No estimate is asked for here, and learning takes a processor.
            "frontdesk.progress.look-every=PT24H",
            "frontdesk.demo.start-at=" + RunningFrontdesk.TUESDAY_MORNING
        })
class EveryWaitStateMovesIT {
    private static final int MOST_CASES = 150;
    private static final int MOST_STEPS = 60;
    private static final int TRIES_LEFT = 7;
    private static final Set<String> NEWS = Set.of("message-came-back", "letter-voided", "appointment-touched");

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    private final Map<String, String> parked = new LinkedHashMap<>();
    private FrontdeskHttpClient operator;

    /** Jobs are done when the test says so, so that they can be found waiting. */
    @BeforeEach
    void nobodyWorksByItself() {
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getJobExecutor()
                .shutdown();
        operator = FrontdeskHttpClient.as("operator", port);
    }

    @ParameterizedTest
    @MethodSource("frontdesk.support.fixture.ShippedFlows#keys")
    void casesAtEveryWaitStateMoveAndComeToTheirEnd(String flow) {
        Set<String> outcomes = FlowCases.of(flow).outcomes();
        RandomWalks journeys =
                new RandomWalks(new EngineCases(engine), new RecordedEvents(port, this::flowIsTold), flow);
        standAtEveryWaitState(flow, journeys);
        Map<String, InstanceSnapshot> before = standing();
        int first = version(flow);

        new ModelPublisher(port).publishes(flow, changed(flow));

        assertThat(standing()).as("after the deployment alone").isEqualTo(before);
        assertThat(versions()).as("after the deployment alone").containsOnly(first);
        JsonNode move = moved(flow, first);
        assertThat(move.get("counts").toString())
                .isEqualTo("{\"MOVED\":%d}".formatted(move.get("cases").size()));
        assertThat(versions()).containsOnly(first + 1);
        assertThat(standing()).as("after the move").isEqualTo(before);

        parked.keySet().forEach(reference -> comesToItsEnd(reference, journeys));
        assertThat(parked.keySet()).allMatch(reference -> outcomes.contains(new PortalClient(port).outcome(reference)));
        assertThat(sentTwice()).isEmpty();
    }

    private void standAtEveryWaitState(String flow, RandomWalks journeys) {
        var missing = new TreeSet<>(WaitStates.of(flow));
        for (int cases = 0; cases < MOST_CASES && !missing.isEmpty(); cases++) {
            String reference = journeys.begin();
            for (int steps = 0;
                    steps < MOST_STEPS && !journeys.places(reference).isEmpty();
                    steps++) {
                if (missing.removeAll(journeys.places(reference))) {
                    park(reference);
                    break;
                }
                journeys.goesOn(reference);
            }
        }
        assertThat(missing).as("wait states at which no case came to stand").isEmpty();
    }

    /** Its jobs have failed a few times and wait for another try. */
    private void park(String reference) {
        String instance = new EngineCases(engine).instance(reference);
        parked.put(reference, instance);
        engine.getManagementService().createJobQuery().processInstanceId(instance).messages().list().stream()
                .map(Job::getId)
                .forEach(job -> engine.getManagementService().setJobRetries(job, TRIES_LEFT));
    }

    /** Does the jobs that are to tell the request's flow of something. */
    private void flowIsTold(String reference) {
        engine.getManagementService().createJobQuery().messages().list().stream()
                .filter(job -> job.getProcessInstanceId() == null && isToTell((JobEntity) job, reference))
                .map(Job::getId)
                .forEach(engine.getManagementService()::executeJob);
    }

    private static boolean isToTell(JobEntity job, String reference) {
        return NEWS.contains(job.getJobHandlerType())
                && job.getJobHandlerConfigurationRaw().contains(reference);
    }

    private JsonNode moved(String flow, int from) {
        String path = "/api/v1/models/" + flow + "/moves";
        Answer begun = operator.post(path, "{\"from\": %d, \"to\": %d}".formatted(from, from + 1));
        assertThat(begun.status()).as(begun.text()).isEqualTo(201);
        String batch = begun.json().get("id").asText();
        var engineBatch =
                engine.getManagementService().createBatchQuery().batchId(batch).singleResult();
        done(engineBatch.getSeedJobDefinitionId());
        done(engineBatch.getBatchJobDefinitionId());
        return operator.get(path + "/" + batch).json();
    }

    private void done(String jobDefinition) {
        engine.getManagementService().createJobQuery().jobDefinitionId(jobDefinition).list().stream()
                .map(Job::getId)
                .forEach(engine.getManagementService()::executeJob);
    }

    private void comesToItsEnd(String reference, RandomWalks journeys) {
        for (int steps = 0;
                steps < 2 * MOST_STEPS && !journeys.places(reference).isEmpty();
                steps++) {
            journeys.goesOn(reference);
        }
        assertThat(journeys.places(reference)).as("end of %s", reference).isEmpty();
    }

    /** With another label at its first start event. */
    private static String changed(String flow) {
        BpmnModelInstance model = Bpmn.readModelFromStream(
                new ByteArrayInputStream(ModelPublisher.model(flow).getBytes(StandardCharsets.UTF_8)));
        StartEvent start =
                model.getModelElementsByType(StartEvent.class).iterator().next();
        start.setName(start.getName() + ", and more");
        return Bpmn.convertToString(model);
    }

    private Map<String, InstanceSnapshot> standing() {
        return parked.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        one -> InstanceSnapshot.of(engine, one.getValue()),
                        (one, other) -> one,
                        TreeMap::new));
    }

    private Set<Integer> versions() {
        return engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceIds(new HashSet<>(parked.values()))
                .list()
                .stream()
                .map(ProcessInstance::getProcessDefinitionId)
                .map(id ->
                        engine.getRepositoryService().getProcessDefinition(id).getVersion())
                .collect(Collectors.toSet());
    }

    private int version(String flow) {
        return engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(flow)
                .latestVersion()
                .singleResult()
                .getVersion();
    }

    /** References of messages that were delivered more than once. */
    private Set<String> sentTwice() {
        var seen = new HashSet<String>();
        var twice = new TreeSet<String>();
        FrontdeskHttpClient.as("portal", port)
                .get("/api/v1/demo/messages")
                .json()
                .forEach(message -> {
                    if (!seen.add(message.get("reference").asText())) {
                        twice.add(message.get("reference").asText());
                    }
                });
        return twice;
    }
}
