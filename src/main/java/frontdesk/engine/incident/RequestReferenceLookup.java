package frontdesk.engine.incident;

import frontdesk.domain.request.ReferenceNumber;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Which request a process instance works on: its business key, where that is a reference number. */
@Component
class RequestReferenceLookup {
    private final RuntimeService runtime;

    RequestReferenceLookup(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /** By process instance; those that have ended are missing. */
    Map<String, ReferenceNumber> of(Collection<FailedJobIncident> steps) {
        Set<String> instances =
                steps.stream().flatMap(step -> step.instance().stream()).collect(Collectors.toSet());
        var found = new HashMap<String, ReferenceNumber>();
        if (!instances.isEmpty()) {
            runtime.createProcessInstanceQuery()
                    .processInstanceIds(instances)
                    .list()
                    .forEach(instance -> Optional.ofNullable(instance.getBusinessKey())
                            .flatMap(ReferenceNumber::read)
                            .ifPresent(reference -> found.put(instance.getId(), reference)));
        }
        return found;
    }
}
