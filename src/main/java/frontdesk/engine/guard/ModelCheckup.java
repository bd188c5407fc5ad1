package frontdesk.engine.guard;

import frontdesk.engine.ShippedFolder;
import frontdesk.engine.ShippedFolders;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The guard without an engine: the same rules, for files that lie on a desk. A file that stands alone is completed by
 * those that this version of the application brings along, as the engine completes it by those that are in force.
 */
public final class ModelCheckup {
    private final CodeWords code;
    private final Map<String, Bundle> shipped;

    private ModelCheckup(CodeWords code, List<ShippedFolder> folders) {
        this.code = code;
        shipped = new TreeMap<>();
        folders.forEach(folder -> shipped.put(folder.slug(), new Bundle(folder.files())));
    }

    /** Knows the code and the models on the class path. */
    public static ModelCheckup ofThisVersion() {
        return new ModelCheckup(
                CodeWords.onClassPath(), new ShippedFolders(new PathMatchingResourcePatternResolver()).all());
    }

    /** Knows the code of a running application, and the models that it brings along. */
    static ModelCheckup within(ListableBeanFactory beans, ShippedFolders shipped) {
        return new ModelCheckup(new CodeWords(beans), shipped.all());
    }

    /**
     * All that is to be mended if these files, and no others, are deployed together.
     *
     * @param files by their names without folders
     */
    public List<Finding> check(SortedMap<String, byte[]> files) {
        return new ModelGuard(code).findings(new Bundle(files)).toList();
    }

    /** The same, for files to which those are added that belong to them and are in force. */
    public List<Finding> checkCompleted(SortedMap<String, byte[]> files) {
        var whole = new TreeMap<>(files);
        shipped.forEach((flow, current) -> whole.putAll(new MissingFiles(flow, new Bundle(files), current).files()));
        return check(whole);
    }
}
