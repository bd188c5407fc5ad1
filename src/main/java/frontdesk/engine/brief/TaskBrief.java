package frontdesk.engine.brief;

import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;

/**
 * A page of facts for an officer, which user tasks lay out. An analyst names one by its bean at a user task that has no
 * code of its own: {@code request-brief} is {@code requestBrief}. So it must be possible at any step of its flow.
 */
public interface TaskBrief {
    /** The names of what it lays out, all of them each time. */
    Set<String> variables();

    /** Small typed values and JSON, by the names of {@link #variables}. */
    Map<String, Object> of(DelegateTask task);
}
