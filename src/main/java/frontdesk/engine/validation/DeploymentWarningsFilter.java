package frontdesk.engine.validation;

import frontdesk.engine.validation.code.CodeCatalog;
import frontdesk.engine.validation.model.DeploymentFiles;
import frontdesk.engine.validation.model.Finding;
import frontdesk.ports.operations.OverwrittenChanges;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.rest.dto.repository.DeploymentWithDefinitionsDto;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Adds {@code warnings} to the engine's answer to a deployment. The engine has no place for them, so the files that
 * were deployed are looked at once more, in the same way.
 */
@Component
public final class DeploymentWarningsFilter implements ContainerResponseFilter {
    private final ObjectProvider<RepositoryService> repository;
    private final ModelValidationDeployer deployer;
    private final PassedScenariosCheck passed;
    private final ObjectProvider<OverwrittenChanges> overwritten;

    DeploymentWarningsFilter(
            ObjectProvider<RepositoryService> repository,
            ListableBeanFactory beans,
            PassedScenariosCheck passed,
            ObjectProvider<OverwrittenChanges> overwritten) {
        this.repository = repository;
        this.passed = passed;
        this.overwritten = overwritten;
        deployer = new ModelValidationDeployer(new CodeCatalog(beans));
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof DeploymentWithDefinitionsDto answer && answer.getId() != null) {
            response.setEntity(new DeploymentWithWarningsDto(
                    answer,
                    Stream.concat(leftOut(answer), warnings(answer.getId())).toList()));
        }
    }

    private Stream<Finding> leftOut(DeploymentWithDefinitionsDto answer) {
        return Stream.ofNullable(answer.getDeployedProcessDefinitions())
                .flatMap(deployed -> deployed.values().stream())
                .flatMap(flow -> overwritten.getObject().of(flow.getKey(), flow.getVersion()).stream())
                .map(warning -> Finding.of(warning.file(), warning.text()).asWarning());
    }

    private Stream<Finding> warnings(String deployment) {
        var files = new TreeMap<String, byte[]>();
        repository
                .getObject()
                .getDeploymentResourceNames(deployment)
                .forEach(name -> files.put(name, content(deployment, name)));
        var deployed = new DeploymentFiles(files);
        return Stream.concat(deployer.findings(deployed), passed.finding(deployed).stream())
                .filter(Finding::isWarning);
    }

    private byte[] content(String deployment, String name) {
        try (InputStream content = repository.getObject().getResourceAsStream(deployment, name)) {
            return content.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The engine's own answer to a deployment, with what is to be looked at besides. */
    public static final class DeploymentWithWarningsDto extends DeploymentWithDefinitionsDto {
        private final List<Warning> warnings;

        DeploymentWithWarningsDto(DeploymentWithDefinitionsDto answer, List<Finding> warnings) {
            id = answer.getId();
            name = answer.getName();
            source = answer.getSource();
            deploymentTime = answer.getDeploymentTime();
            tenantId = answer.getTenantId();
            links = answer.getLinks();
            deployedProcessDefinitions = answer.getDeployedProcessDefinitions();
            deployedCaseDefinitions = answer.getDeployedCaseDefinitions();
            deployedDecisionDefinitions = answer.getDeployedDecisionDefinitions();
            deployedDecisionRequirementsDefinitions = answer.getDeployedDecisionRequirementsDefinitions();
            this.warnings = warnings.stream().map(Warning::of).toList();
        }

        public List<Warning> getWarnings() {
            return warnings;
        }

        /**
         * Something to look at.
         *
         * @param elementId empty where it is about the whole file
         * @param label what the diagram calls the element, empty where it has no name
         * @param message what it is and how to fix it
         */
        public record Warning(String file, String elementId, String label, String message) {
            static Warning of(Finding finding) {
                return new Warning(finding.file(), finding.elementId(), finding.label(), finding.text());
            }
        }
    }
}
