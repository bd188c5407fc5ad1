package frontdesk.nodes.upgrade;

import com.fasterxml.jackson.databind.JsonNode;
import frontdesk.engine.migration.RunningCases;
import frontdesk.scenarios.clients.FrontdeskHttpClient;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Cases at a node, over the engine's interface alone: whatever version the node has. */
record RemoteCases(FrontdeskHttpClient operator, FrontdeskHttpClient supervisor) implements RunningCases {

    static RemoteCases at(int port) {
        return new RemoteCases(FrontdeskHttpClient.as("operator", port), FrontdeskHttpClient.as("supervisor", port));
    }

    @Override
    public Set<String> places(String reference) {
        return instance(reference)
                .map(id -> operator.get("/engine-rest/process-instance/" + id + "/activity-instances")
                        .json())
                .map(tree -> leaves(tree).collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    @Override
    public List<WaitingJob> jobs(String reference) {
        return stream(operator.get("/engine-rest/job?processInstanceId="
                                + instance(reference).orElseThrow())
                        .json())
                .map(job -> new WaitingJob(
                        job.get("id").asText(), step(job.get("jobDefinitionId").asText())))
                .toList();
    }

    @Override
    public List<String> tasks(String reference) {
        return stream(supervisor
                        .get("/engine-rest/task?processInstanceBusinessKey=" + reference)
                        .json())
                .map(task -> task.get("taskDefinitionKey").asText())
                .toList();
    }

    @Override
    public void execute(String job) {
        // The engine may have done a timer that is due by itself.
        operator.post("/engine-rest/job/" + job + "/execute", "{}").expect(204, 404);
    }

    /** The reference numbers of all that are running. */
    Set<String> all() {
        return stream(operator.get("/engine-rest/process-instance").json())
                .map(instance -> instance.get("businessKey").asText())
                .collect(Collectors.toSet());
    }

    /** Has the case go on no further, until it is resumed. */
    void pause(String reference) {
        suspend(reference, true);
    }

    /** Has it go on. */
    void resume(String reference) {
        suspend(reference, false);
    }

    private void suspend(String reference, boolean suspended) {
        operator.put(
                        "/engine-rest/process-instance/" + instance(reference).orElseThrow() + "/suspended",
                        "{\"suspended\": %s}".formatted(suspended))
                .expect(204);
    }

    private Optional<String> instance(String reference) {
        return stream(operator.get("/engine-rest/process-instance?businessKey=" + reference)
                        .json())
                .map(one -> one.get("id").asText())
                .findFirst();
    }

    private String step(String jobDefinition) {
        return operator.get("/engine-rest/job-definition/" + jobDefinition)
                .json()
                .get("activityId")
                .asText();
    }

    private static Stream<String> leaves(JsonNode tree) {
        Stream<String> steps = stream(tree.get("childTransitionInstances"))
                .map(step -> step.get("activityId").asText());
        JsonNode inner = tree.get("childActivityInstances");
        boolean isLeaf = inner.isEmpty() && tree.get("childTransitionInstances").isEmpty();
        return Stream.of(
                        steps,
                        stream(inner).flatMap(RemoteCases::leaves),
                        isLeaf ? Stream.of(tree.get("activityId").asText()) : Stream.<String>empty())
                .flatMap(places -> places);
    }

    static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
