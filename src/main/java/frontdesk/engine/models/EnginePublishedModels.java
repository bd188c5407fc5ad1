package frontdesk.engine.models;

import frontdesk.engine.FolderDeployment;
import frontdesk.ports.PublishedModels;
import frontdesk.ports.StuckSteps;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.management.ProcessDefinitionStatistics;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/** Reads from the engine what is published. Whoever may look at models sees counts of all cases, and no case. */
@Component
class EnginePublishedModels implements PublishedModels {
    private static final List<String> KINDS = List.of(".bpmn", ".dmn", ".form");

    private final RepositoryService repository;
    private final ManagementService management;
    private final ProcessEngineConfigurationImpl engine;
    private final StuckSteps stuck;
    private final VersionSteps steps;

    EnginePublishedModels(
            RepositoryService repository,
            ManagementService management,
            ProcessEngineConfigurationImpl engine,
            StuckSteps stuck,
            VersionSteps steps) {
        this.repository = repository;
        this.management = management;
        this.engine = engine;
        this.stuck = stuck;
        this.steps = steps;
    }

    @Override
    public List<Flow> flows() {
        return unrestricted(() -> {
            List<ProcessDefinitionStatistics> versions = management
                    .createProcessDefinitionStatisticsQuery()
                    .includeIncidents()
                    .list();
            // After the versions: what is published in between would be a version without its deployment.
            Map<String, Deployment> deployments = repository.createDeploymentQuery().list().stream()
                    .collect(Collectors.toMap(Deployment::getId, Function.identity()));
            Map<String, List<StuckSteps.Summary>> troubles =
                    stuck.summaries().stream().collect(Collectors.groupingBy(StuckSteps.Summary::flow));
            return versions.stream().collect(Collectors.groupingBy(ProcessDefinition::getKey)).values().stream()
                    .map(flow -> flow(flow, deployments, troubles))
                    .sorted(Comparator.comparing(Flow::key))
                    .toList();
        });
    }

    @Override
    public Optional<Version> version(String key, int version) {
        return unrestricted(() -> definition(key, version)
                .map(definition -> new Version(key, version, filesOf(definition), steps.of(definition))));
    }

    @Override
    public Optional<byte[]> file(String key, int version, String name) {
        return unrestricted(() -> definition(key, version)
                .filter(definition -> filesOf(definition).contains(name))
                .map(definition -> content(definition, name)));
    }

    private static Flow flow(
            List<ProcessDefinitionStatistics> versions,
            Map<String, Deployment> deployments,
            Map<String, List<StuckSteps.Summary>> troubles) {
        List<ProcessDefinitionStatistics> newestFirst = versions.stream()
                .sorted(Comparator.comparingInt(ProcessDefinition::getVersion).reversed())
                .toList();
        ProcessDefinition newest = newestFirst.get(0);
        return new Flow(
                newest.getKey(),
                Optional.ofNullable(newest.getName()).orElse(newest.getKey()),
                newestFirst.stream()
                        .map(version -> edition(version, deployments.get(version.getDeploymentId())))
                        .toList(),
                troubles.getOrDefault(newest.getKey(), List.of()).stream()
                        .map(group ->
                                new Stuck(group.step(), group.label(), group.cause(), group.count(), group.since()))
                        .toList());
    }

    private static Edition edition(ProcessDefinitionStatistics version, Deployment deployment) {
        boolean broughtAlong = Optional.ofNullable(deployment.getSource())
                .filter(source -> source.startsWith(FolderDeployment.SOURCE))
                .isPresent();
        return new Edition(
                version.getVersion(),
                deployment.getDeploymentTime().toInstant(),
                broughtAlong,
                version.getInstances(),
                version.getIncidentStatistics().stream()
                        .mapToLong(incidents -> incidents.getIncidentCount())
                        .sum());
    }

    private Optional<ProcessDefinition> definition(String key, int version) {
        return Optional.ofNullable(repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .processDefinitionVersion(version)
                .singleResult());
    }

    private List<String> filesOf(ProcessDefinition definition) {
        return repository.getDeploymentResourceNames(definition.getDeploymentId()).stream()
                .filter(name -> KINDS.stream().anyMatch(name::endsWith))
                .sorted(Comparator.<String>comparingInt(name -> KINDS.indexOf(name.substring(name.lastIndexOf('.'))))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private byte[] content(ProcessDefinition definition, String name) {
        try (InputStream file = repository.getResourceAsStream(definition.getDeploymentId(), name)) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private <T> T unrestricted(Callable<T> question) {
        return engine.getCommandExecutorTxRequired().execute(context -> context.runWithoutAuthorization(question));
    }
}
