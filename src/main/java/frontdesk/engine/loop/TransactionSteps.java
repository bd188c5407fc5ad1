package frontdesk.engine.loop;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.impl.interceptor.Session;

/** Which elements instances have entered in the present transaction, which the history does not show yet. */
final class TransactionSteps implements Session {
    private final Map<String, Map<String, Integer>> passes = new HashMap<>();

    /** Counts one step more; returns how often the instance has entered this element in the transaction. */
    int enter(String instance, String element) {
        return passes.computeIfAbsent(instance, any -> new HashMap<>()).merge(element, 1, Integer::sum);
    }

    /** How many elements the instance has entered in the transaction. */
    int of(String instance) {
        return passes.getOrDefault(instance, Map.of()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    @Override
    public void flush() {
        // Nothing of it is stored.
    }

    @Override
    public void close() {
        passes.clear();
    }
}
