package frontdesk.engine.guard;

import java.util.List;
import java.util.SortedMap;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;

/** The guard of a running node, for whoever wants to know what it would say. */
@Component
public final class ModelFindings {
    /** The source of a deployment that is made in order to look at it, and taken back. */
    public static final String TAKEN_BACK = "frontdesk-impact";

    private final ModelGuard guard;

    ModelFindings(ListableBeanFactory beans) {
        guard = new ModelGuard(new CodeWords(beans));
    }

    /** All that is to be mended or looked at in files that are deployed together. */
    public List<Finding> of(SortedMap<String, byte[]> files) {
        return guard.findings(new Bundle(files)).toList();
    }
}
