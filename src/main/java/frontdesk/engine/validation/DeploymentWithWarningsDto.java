package frontdesk.engine.validation;

import frontdesk.engine.validation.model.Finding;
import java.util.List;
import org.camunda.bpm.engine.rest.dto.repository.DeploymentWithDefinitionsDto;

/** The engine's own answer to a deployment, with what is to be looked at besides. */
public final class DeploymentWithWarningsDto extends DeploymentWithDefinitionsDto {
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
