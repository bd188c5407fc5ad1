package frontdesk.engine.validation;

import frontdesk.engine.deployment.BundledProcessFolder;
import frontdesk.engine.deployment.BundledProcessFolders;
import frontdesk.engine.deployment.FilesFingerprint;
import frontdesk.engine.validation.code.CodeCatalog;
import frontdesk.engine.validation.model.AnalystFormats;
import frontdesk.engine.validation.model.DeploymentFiles;
import frontdesk.engine.validation.model.Finding;
import frontdesk.ports.operations.ScenarioTrials;
import frontdesk.ports.operations.ScenarioTrials.Trial;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Files of a flow are published only where its scenarios have passed on them, to the letter. Where no trial is demanded,
 * as outside of production, that they have not is a warning. What lies on the class path was played when this version was
 * built, whoever publishes it and however often. A draft has no scenarios and calls no code.
 */
@Component
class PassedScenariosCheck {
    private static final String HOW =
            "try them at /models, or with 'java -jar frontdesk.jar impact FILE', then publish them";

    private final CodeCatalog code;
    private final ObjectProvider<ScenarioTrials> trials;
    private final boolean demanded;
    private final Set<String> shipped;
    private final Set<String> readByCode;

    /** @param trials asked for late, since the engine is being built with this rule */
    PassedScenariosCheck(
            ListableBeanFactory beans,
            ObjectProvider<ScenarioTrials> trials,
            @Value("${frontdesk.models.demand-trial}") boolean demanded) {
        this.code = new CodeCatalog(beans);
        this.trials = trials;
        this.demanded = demanded;
        List<BundledProcessFolder> folders = new BundledProcessFolders(new PathMatchingResourcePatternResolver()).all();
        this.shipped = folders.stream().map(BundledProcessFolder::fingerprint).collect(Collectors.toUnmodifiableSet());
        this.readByCode = folders.stream()
                .flatMap(folder -> readByCode(new DeploymentFiles(folder.files())))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What is to be done before these files are published, or to be looked at where no trial is demanded. */
    Optional<Finding> finding(DeploymentFiles files) {
        String fingerprint = FilesFingerprint.of(files.files());
        return modelOfAFlow(files)
                .or(() -> tableThatCodeReads(files))
                .filter(file -> !shipped.contains(fingerprint))
                .flatMap(file -> problem(fingerprint).map(text -> Finding.of(file, text)))
                .map(finding -> demanded ? finding : finding.asWarning());
    }

    private Optional<String> problem(String fingerprint) {
        Optional<Trial> newest = trials.getObject().of(fingerprint);
        return newest.isEmpty()
                ? Optional.of("its scenarios have not been played on these files; " + HOW)
                : newest.get()
                        .failure()
                        .map(failure ->
                                "its scenarios failed on these files when %s tried them on %s: %s; correct the model or the scenario, %s"
                                        .formatted(
                                                newest.get().by(),
                                                AnalystFormats.moment(
                                                        newest.get().at()),
                                                failure,
                                                HOW));
    }

    /** Decisions of which the newest counts, in whichever deployment it came. */
    private static Stream<String> readByCode(DeploymentFiles folder) {
        Set<String> called = folder.ofKind(".bpmn")
                .flatMap(model -> folder.xml(model.getKey()))
                .flatMap(root -> root.descendants("businessRuleTask"))
                .map(task -> task.camunda("decisionRef"))
                .collect(Collectors.toSet());
        return folder.decisions().stream().filter(decision -> !called.contains(decision));
    }

    private Optional<String> tableThatCodeReads(DeploymentFiles files) {
        return files.ofKind(".dmn")
                .map(Map.Entry::getKey)
                .filter(table -> files.xml(table)
                        .flatMap(root -> root.children("decision"))
                        .anyMatch(decision -> readByCode.contains(decision.id())))
                .findFirst();
    }

    private Optional<String> modelOfAFlow(DeploymentFiles files) {
        Set<String> flows = code.processKeys();
        return files.ofKind(".bpmn")
                .map(Map.Entry::getKey)
                .filter(model -> files.xml(model)
                        .flatMap(root -> root.children("process"))
                        .anyMatch(process -> flows.contains(process.id())))
                .findFirst();
    }
}
