package frontdesk.engine.guard;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at every deployment before the engine does, at whichever door it comes in, and refuses it as a whole with all
 * that is to be mended. A deployer rather than a parse listener, because it sees models, tables and forms together.
 */
final class ModelGuard implements Deployer {
    private static final Logger LOG = LoggerFactory.getLogger(ModelGuard.class);

    private final Map<String, FileCheck> checks;

    ModelGuard(CodeWords code) {
        checks = Map.of(".bpmn", new ModelCheck(code), ".dmn", new TableCheck(), ".form", new FormCheck());
    }

    /** @throws org.camunda.bpm.engine.ParseException naming everything that is to be mended */
    @Override
    public void deploy(DeploymentEntity deployment) {
        // A deployment that is only read again has cases under way, which a rule made since must not stop.
        if (deployment.isNew()) {
            List<Finding> findings = findings(Bundle.of(deployment)).toList();
            List<Finding> errors = findings.stream().filter(Finding::isError).toList();
            if (!errors.isEmpty()) {
                throw Refusal.of(errors);
            }
            if (!ModelFindings.TAKEN_BACK.equals(deployment.getSource())) {
                findings.forEach(warning -> LOG.warn("Deployed, but look at {}", warning.getMessage()));
            }
        }
    }

    /** All that is to be mended in these files. */
    Stream<Finding> findings(Bundle bundle) {
        return bundle.files().entrySet().stream().flatMap(file -> findings(file.getKey(), file.getValue(), bundle));
    }

    private Stream<Finding> findings(String file, byte[] content, Bundle bundle) {
        if (content.length > Piece.MOST_BYTES) {
            return Stream.of(Finding.of(
                    file,
                    "has %,d bytes, and at most %,d are read; make it smaller"
                            .formatted(content.length, Piece.MOST_BYTES)));
        }
        return checkFor(file)
                .map(check -> check.check(file, content, bundle))
                .orElseGet(() -> Stream.of(
                        Finding.of(file, "is neither model (.bpmn) nor table (.dmn) nor form (.form); leave it out")));
    }

    private Optional<FileCheck> checkFor(String file) {
        return checks.entrySet().stream()
                .filter(check -> file.endsWith(check.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
