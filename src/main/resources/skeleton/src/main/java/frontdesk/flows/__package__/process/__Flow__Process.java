package frontdesk.flows.__package__.process;

import frontdesk.flows.__package__.domain.__Flow__Request;
import frontdesk.ports.request.Requests.NewRequest;
import java.util.Map;
import java.util.Set;

/** What the flow is called, and a request of it as the named facts that the record of requests keeps. */
public final class __Flow__Process {
    /** The flow's process key. */
    public static final String KEY = "__flow__";

    /** What the person wants, in their own words. */
    public static final String DETAILS = "details";

    /** The two letters of its reference numbers; I, L, O and U are not among them, since they are misread. */
    static final String PREFIX = "__PREFIX__";

    private __Flow__Process() {}

    /** What the record of requests keeps of it. */
    public static NewRequest newRequest(__Flow__Request request) {
        return new NewRequest(KEY, PREFIX, request.requester(), Map.of(DETAILS, request.details()), Set.of());
    }
}
