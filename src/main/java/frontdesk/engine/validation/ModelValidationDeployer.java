package frontdesk.engine.validation;

import frontdesk.engine.validation.code.CodeCatalog;
import frontdesk.engine.validation.dmn.DmnValidator;
import frontdesk.engine.validation.form.FormValidator;
import frontdesk.engine.validation.model.DeploymentFiles;
import frontdesk.engine.validation.model.ElementLocations;
import frontdesk.engine.validation.model.FileValidator;
import frontdesk.engine.validation.model.Finding;
import frontdesk.engine.validation.model.TextEncodingCheck;
import frontdesk.engine.validation.model.XmlElement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at every deployment before the engine does, at whichever endpoint it comes in, and refuses it as a whole with all
 * that is to be fixed. A deployer rather than a parse listener, because it sees models, tables and forms together.
 */
final class ModelValidationDeployer implements Deployer {
    private static final Logger LOG = LoggerFactory.getLogger(ModelValidationDeployer.class);

    private final Map<String, FileValidator> checks;

    /** Within a deployment: the engine's own parsers come next, and need not be asked here. */
    ModelValidationDeployer(CodeCatalog code) {
        this(code, false);
    }

    private ModelValidationDeployer(CodeCatalog code, boolean asksEngine) {
        checks = Map.of(
                ".bpmn",
                new BpmnValidator(code, asksEngine),
                ".dmn",
                new DmnValidator(asksEngine),
                ".form",
                new FormValidator());
    }

    /** Where no engine comes next: its parsers are asked about what all rules find sound. */
    static ModelValidationDeployer withEngineParsers(CodeCatalog code) {
        return new ModelValidationDeployer(code, true);
    }

    /** @throws org.camunda.bpm.engine.ParseException naming everything that is to be fixed */
    @Override
    public void deploy(DeploymentEntity deployment) {
        // A deployment that is only read again has cases under way, which a rule made since must not stop.
        if (deployment.isNew()) {
            List<Finding> findings = findings(DeploymentFiles.of(deployment)).toList();
            if (findings.stream().anyMatch(Finding::isError)) {
                throw FindingsParseExceptions.of(findings.stream()
                        .filter(finding -> !finding.isWarning())
                        .toList());
            }
            if (!ModelValidator.TAKEN_BACK.equals(deployment.getSource())) {
                findings.forEach(warning -> LOG.warn("Deployed, but look at {}", warning.getMessage()));
            }
        }
    }

    /** All that is to be fixed in these files. */
    Stream<Finding> findings(DeploymentFiles bundle) {
        Map<String, ElementLocations> places = new HashMap<>();
        return bundle.files().entrySet().stream()
                .flatMap(file -> findings(file.getKey(), file.getValue(), bundle))
                .map(finding -> located(finding, bundle, places));
    }

    /** Only where an element is named: then the file could be read. Each file is looked through once. */
    private static Finding located(Finding finding, DeploymentFiles bundle, Map<String, ElementLocations> places) {
        boolean isInDiagramOrTable =
                !finding.elementId().isEmpty() && !finding.file().endsWith(".form") && bundle.has(finding.file());
        return isInDiagramOrTable
                ? places.computeIfAbsent(finding.file(), file -> ElementLocations.in(bundle.content(file)))
                        .locate(finding)
                : finding;
    }

    private Stream<Finding> findings(String file, byte[] content, DeploymentFiles bundle) {
        if (content.length > XmlElement.MOST_BYTES) {
            return Stream.of(Finding.of(
                    file,
                    "has %,d bytes, and at most %,d are read; make it smaller"
                            .formatted(content.length, XmlElement.MOST_BYTES)));
        }
        if (file.contains("/") || file.contains("\\")) {
            return Stream.of(Finding.of(
                    file,
                    "has a folder in its name, so that the files of its flow do not find it; name it '%s'"
                            .formatted(DeploymentFiles.withoutFolder(file))));
        }
        var encoding = TextEncodingCheck.problem(content);
        if (encoding.isPresent()) {
            return Stream.of(Finding.of(file, encoding.get()));
        }
        return checkFor(file)
                .map(check -> check.check(file, content, bundle))
                .orElseGet(() -> Stream.of(
                        Finding.of(file, "is neither model (.bpmn) nor table (.dmn) nor form (.form); leave it out")));
    }

    private Optional<FileValidator> checkFor(String file) {
        return checks.entrySet().stream()
                .filter(check -> file.endsWith(check.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
