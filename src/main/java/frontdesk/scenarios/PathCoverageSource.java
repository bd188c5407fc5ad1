package frontdesk.scenarios;

import java.util.Map;
import java.util.Set;

/** Tells how often each element and flow of a flow's model was walked by these requests. */
interface PathCoverageSource {
    Map<String, Integer> walked(ProcessFolder flow, Set<String> references);
}
