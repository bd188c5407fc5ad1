package frontdesk.flows.__package__.process;

import static frontdesk.flows.__package__.process.__Flow__Process.KEY;
import static frontdesk.flows.__package__.process.__Flow__Process.PREFIX;

import frontdesk.flows.__package__.domain.__Flow__Request;
import frontdesk.ports.request.Requests.NewRequest;
import java.util.Map;
import java.util.Set;

/** A request as the named facts that the record of requests keeps, and back. */
public final class __Flow__Mapper {
    private static final String DETAILS = "details";

    private __Flow__Mapper() {}

    /** What the record of requests keeps of it. */
    public static NewRequest of(__Flow__Request request) {
        Map<String, String> facts = Map.of(DETAILS, request.details());
        return new NewRequest(KEY, PREFIX, request.requester(), facts, Set.of());
    }

    /** What the person wrote, from the facts. */
    public static String details(Map<String, String> facts) {
        return facts.get(DETAILS);
    }
}
