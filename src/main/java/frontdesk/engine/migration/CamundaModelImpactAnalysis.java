package frontdesk.engine.migration;

import frontdesk.engine.deployment.FilesFingerprint;
import frontdesk.engine.validation.ModelValidator;
import frontdesk.ports.operations.ModelImpactAnalysis;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.engine.ResourceReport;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.management.ProcessDefinitionStatistics;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/** Has the engine and the validation judge changed models on a deployment that is taken back. */
@Component
class CamundaModelImpactAnalysis implements ModelImpactAnalysis {
    private final DryRunDeployer deployment;
    private final ModelValidator validator;
    private final ManagementService management;
    private final MigrationMappingFactory passages;
    private final RunningInstances standing;

    CamundaModelImpactAnalysis(
            DryRunDeployer deployment,
            ModelValidator validator,
            ManagementService management,
            MigrationMappingFactory passages,
            RunningInstances standing) {
        this.deployment = deployment;
        this.validator = validator;
        this.management = management;
        this.passages = passages;
        this.standing = standing;
    }

    @Override
    public Answer of(SortedMap<String, byte[]> files) {
        try {
            return deployment.look(files, this::taken);
        } catch (ParseException refused) {
            return new Answer.Refused(refused.getResorceReports().stream()
                    .flatMap(CamundaModelImpactAnalysis::findings)
                    .toList());
        }
    }

    private Answer taken(DeploymentWithDefinitions deployed) {
        var files = new TreeMap<String, byte[]>();
        ((DeploymentEntity) deployed).getResources().forEach((name, file) -> files.put(name, file.getBytes()));
        List<Finding> warnings = validator.of(files).stream()
                .map(finding -> new Finding(finding.file(), finding.elementId(), finding.label(), finding.text()))
                .toList();
        List<Flow> flows = Stream.ofNullable(deployed.getDeployedProcessDefinitions())
                .flatMap(List::stream)
                .map(this::flow)
                .toList();
        return new Answer.Taken(warnings, flows, files, FilesFingerprint.of(files));
    }

    private Flow flow(ProcessDefinition changed) {
        List<Version> running = management.createProcessDefinitionStatisticsQuery().list().stream()
                .filter(version -> version.getKey().equals(changed.getKey()) && version.getInstances() > 0)
                .sorted(Comparator.comparingInt(ProcessDefinitionStatistics::getVersion)
                        .reversed())
                .map(version -> version(version, changed))
                .toList();
        return new Flow(changed.getKey(), changed.getVersion(), running);
    }

    private Version version(ProcessDefinitionStatistics from, ProcessDefinition to) {
        MigrationMapping passage = passages.between(from.getId(), to.getId(), Map.of());
        return new Version(
                from.getVersion(),
                standing.count(from.getId()),
                standing.places(passage),
                new MigrationRemarks(passage).list());
    }

    private static Stream<Finding> findings(ResourceReport file) {
        return file.getErrors().stream().map(problem -> finding(file.getResourceName(), problem));
    }

    /** What the validation says in its own words, else what the engine's parser says. */
    private static Finding finding(String file, Problem problem) {
        return problem instanceof frontdesk.engine.validation.model.Finding ours
                ? new Finding(file, ours.elementId(), ours.label(), ours.text())
                : new Finding(
                        file, Optional.ofNullable(problem.getMainElementId()).orElse(""), "", problem.getMessage());
    }
}
