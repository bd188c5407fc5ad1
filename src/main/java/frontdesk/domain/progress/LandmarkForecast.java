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
public record LandmarkForecast(int waited, int cases, Map<MilestoneType, PredictionInterval> ahead) {
    public LandmarkForecast {
        ahead = ahead.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(ahead));
    }

    public Optional<PredictionInterval> until(MilestoneType step) {
        return Optional.ofNullable(ahead.get(step));
    }

    /** The outlook after so many days, which lie between this one's and the next one's. */
    LandmarkForecast towards(LandmarkForecast next, int days) {
        double share = (double) (days - waited) / (next.waited - waited);
        Map<MilestoneType, PredictionInterval> between = new EnumMap<>(MilestoneType.class);
        ahead.forEach((step, span) -> between.put(
                step, next.until(step).map(later -> span.towards(later, share)).orElse(span)));
        return new LandmarkForecast(days, cases, between);
    }
}
