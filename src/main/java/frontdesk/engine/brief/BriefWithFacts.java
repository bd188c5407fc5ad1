package frontdesk.engine.brief;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.ports.request.Requests;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;

/**
 * A brief, and beside it facts of the request as they were asked.
 *
 * @param brief gives the rest
 * @param requests keep the facts
 * @param facts their names in the record of requests, and in the brief; what was not asked is an empty text
 */
public record BriefWithFacts(TaskBrief brief, Requests requests, Set<String> facts) implements TaskBrief {
    @Override
    public Set<String> variables() {
        return Stream.concat(brief.variables().stream(), facts.stream()).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Map<String, Object> of(DelegateTask task) {
        Map<String, String> asked =
                requests.facts(new ReferenceNumber(task.getExecution().getProcessBusinessKey()));
        Map<String, Object> all = new HashMap<>(brief.of(task));
        facts.forEach(name -> all.put(name, asked.getOrDefault(name, "")));
        return Map.copyOf(all);
    }
}
