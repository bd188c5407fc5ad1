package frontdesk.engine.validation;

import frontdesk.engine.validation.code.CodeCatalog;
import frontdesk.engine.validation.model.DeploymentFiles;
import frontdesk.engine.validation.model.Finding;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;

/** The validation of a running node, for whoever wants to know what it would say. */
@Component
public final class ModelValidator {
    /**
     * The source of a deployment that is made in order to look at it, and taken back. Nobody who deploys from outside can
     * know it, and so pass for one that leaves no trace.
     */
    public static final String TAKEN_BACK = "frontdesk-impact:" + UUID.randomUUID();

    private final ModelValidationDeployer deployer;

    ModelValidator(ListableBeanFactory beans) {
        deployer = new ModelValidationDeployer(new CodeCatalog(beans));
    }

    /** All that is to be fixed or looked at in files that are deployed together. */
    public List<Finding> of(SortedMap<String, byte[]> files) {
        return deployer.findings(new DeploymentFiles(files)).toList();
    }
}
