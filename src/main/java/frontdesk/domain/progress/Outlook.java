package frontdesk.domain.progress;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What lies ahead of cases that have waited so long since their last step.
 *
 * @param waited days since the last step
 * @param cases how many cases this was learned from, pending ones included
 * @param ahead how many days each later step still takes; a step that none of these cases had is missing
 */
public record Outlook(int waited, int cases, Map<Step, Span> ahead) {
    public Outlook {
        ahead = ahead.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(ahead));
    }

    public Optional<Span> until(Step step) {
        return Optional.ofNullable(ahead.get(step));
    }

    /** The outlook after so many days, which lie between this one's and the next one's. */
    Outlook towards(Outlook next, int days) {
        double share = (double) (days - waited) / (next.waited - waited);
        Map<Step, Span> between = new EnumMap<>(Step.class);
        ahead.forEach((step, span) -> between.put(
                step, next.until(step).map(later -> span.towards(later, share)).orElse(span)));
        return new Outlook(days, cases, between);
    }
}
