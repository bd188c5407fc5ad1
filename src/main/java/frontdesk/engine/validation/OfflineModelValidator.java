package frontdesk.engine.validation;

import frontdesk.engine.deployment.BundledProcessFolder;
import frontdesk.engine.deployment.BundledProcessFolders;
import frontdesk.engine.validation.code.CodeCatalog;
import frontdesk.engine.validation.model.DeploymentFiles;
import frontdesk.engine.validation.model.Finding;
import frontdesk.engine.validation.model.MissingFiles;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The validation without an engine: the same rules, for files on anybody's machine. A file that stands alone is completed by
 * those that this version of the application brings along, as the engine completes it by those that are in force.
 */
public final class OfflineModelValidator {
    private final CodeCatalog code;
    private final Map<String, DeploymentFiles> shipped;

    private OfflineModelValidator(CodeCatalog code, List<BundledProcessFolder> folders) {
        this.code = code;
        shipped = new TreeMap<>();
        folders.forEach(folder -> shipped.put(folder.slug(), new DeploymentFiles(folder.files())));
    }

    /** Knows the code and the models on the class path. */
    public static OfflineModelValidator ofThisVersion() {
        return new OfflineModelValidator(
                CodeCatalog.onClassPath(), new BundledProcessFolders(new PathMatchingResourcePatternResolver()).all());
    }

    /** Knows the code of a running application, and the models that it brings along. */
    static OfflineModelValidator within(ListableBeanFactory beans, BundledProcessFolders shipped) {
        return new OfflineModelValidator(new CodeCatalog(beans), shipped.all());
    }

    /**
     * All that is to be fixed if these files, and no others, are deployed together.
     *
     * @param files by their names without folders
     */
    public List<Finding> check(SortedMap<String, byte[]> files) {
        return ModelValidationDeployer.withEngineParsers(code)
                .findings(new DeploymentFiles(files))
                .toList();
    }

    /** The same, for files to which those are added that belong to them and are in force. */
    public List<Finding> checkCompleted(SortedMap<String, byte[]> files) {
        var whole = new TreeMap<>(files);
        shipped.forEach(
                (flow, current) -> whole.putAll(new MissingFiles(flow, new DeploymentFiles(files), current).files()));
        return check(whole);
    }
}
