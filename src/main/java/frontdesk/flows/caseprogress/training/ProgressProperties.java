package frontdesk.flows.caseprogress.training;

import frontdesk.domain.progress.MilestoneType;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * For whom and from what estimates are made.
 *
 * @param forms the forms that have estimates, each with the steps that its cases usually pass
 * @param enoughCases how many comparable cases must have been followed to their decision
 * @param history how far back the filing of a case may lie from which something is learned
 */
@ConfigurationProperties("frontdesk.progress")
public record ProgressProperties(Map<String, Set<MilestoneType>> forms, int enoughCases, Period history) {
    public ProgressProperties {
        forms = Map.copyOf(forms);
    }

    /** The forms that have estimates, in order. */
    public List<String> supported() {
        return List.copyOf(new TreeSet<>(forms.keySet()));
    }
}
