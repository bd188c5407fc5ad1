package frontdesk.engine.models;

import frontdesk.ports.operations.Incidents;
import frontdesk.ports.operations.ModelCatalog;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/** Reads from the engine what is published. Whoever may look at models sees counts of all cases, and no case. */
@Component
class CamundaModelCatalog implements ModelCatalog {
    private static final List<String> KINDS = List.of(".bpmn", ".dmn", ".form");
    private static final int MOST_STUCK = 100;

    private final RepositoryService repository;
    private final ProcessEngineConfigurationImpl engine;
    private final Incidents stuck;
    private final ActivityStatisticsReader steps;
    private final VersionStatisticsReader counts;

    CamundaModelCatalog(
            RepositoryService repository,
            ProcessEngineConfigurationImpl engine,
            Incidents stuck,
            ActivityStatisticsReader steps,
            VersionStatisticsReader counts) {
        this.repository = repository;
        this.engine = engine;
        this.stuck = stuck;
        this.steps = steps;
        this.counts = counts;
    }

    @Override
    public List<Flow> flows(int limit) {
        Map<String, List<Incidents.Summary>> troubles =
                stuck.summaries().stream().collect(Collectors.groupingBy(Incidents.Summary::flow));
        return counts.newest(limit).entrySet().stream()
                .map(flow -> flow(flow.getKey(), flow.getValue(), troubles.getOrDefault(flow.getKey(), List.of())))
                .toList();
    }

    @Override
    public Versions olderVersions(String key, int version, int limit) {
        return counts.older(key, version, limit);
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

    private static Flow flow(String key, VersionStatisticsReader.Named versions, List<Incidents.Summary> stuck) {
        return new Flow(
                key,
                versions.name(),
                versions.versions(),
                stuck.stream()
                        .limit(MOST_STUCK)
                        .map(group ->
                                new Stuck(group.step(), group.label(), group.cause(), group.count(), group.since()))
                        .toList());
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
