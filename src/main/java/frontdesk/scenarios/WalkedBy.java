package frontdesk.scenarios;

import java.util.Map;
import java.util.Set;

/** Tells how often each element and flow of a flow's model was walked by these requests. */
interface WalkedBy {
    Map<String, Integer> walked(FlowFolder flow, Set<String> references);
}
