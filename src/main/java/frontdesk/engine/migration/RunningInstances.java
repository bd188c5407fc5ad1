package frontdesk.engine.migration;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.ports.operations.InstanceMigration.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.management.ActivityStatistics;
import org.camunda.bpm.engine.management.IncidentStatistics;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;
import org.springframework.stereotype.Component;

/** The cases that run on a version of a flow, and where they stand. */
@Component
class RunningInstances {
    private final RuntimeService runtime;
    private final ManagementService management;

    RunningInstances(RuntimeService runtime, ManagementService management) {
        this.runtime = runtime;
        this.management = management;
    }

    long count(String definition) {
        return on(definition).count();
    }

    /** At most so many of them, always the same first. */
    List<ProcessInstance> first(String definition, int atMost) {
        return on(definition).orderByProcessInstanceId().asc().listPage(0, atMost);
    }

    /** Every step at which a case stands, by the way that leads on from it. */
    List<Place> places(MigrationMapping passage) {
        var places = new ArrayList<Place>();
        management
                .createActivityStatisticsQuery(passage.from().getId())
                .includeIncidents()
                .list()
                .forEach(step -> ModelActivity.in(passage.from(), step.getId())
                        .ifPresent(element -> places.add(place(step, element, passage))));
        places.sort(Comparator.comparing(Place::element));
        return List.copyOf(places);
    }

    /** The elements at which a case stands. */
    List<String> places(ProcessInstance instance) {
        return runtime.getActiveActivityIds(instance.getId()).stream()
                .distinct()
                .sorted()
                .toList();
    }

    static Optional<ReferenceNumber> request(ProcessInstance instance) {
        return Optional.ofNullable(instance.getBusinessKey()).flatMap(ReferenceNumber::read);
    }

    private static Place place(ActivityStatistics step, ModelActivity element, MigrationMapping passage) {
        return new Place(
                step.getId(),
                element.label(),
                element.kind(),
                step.getInstances(),
                step.getIncidentStatistics().stream()
                        .mapToLong(IncidentStatistics::getIncidentCount)
                        .sum(),
                passage.becomes(step.getId()),
                passage.obstacle(step.getId()));
    }

    private ProcessInstanceQuery on(String definition) {
        return runtime.createProcessInstanceQuery().processDefinitionId(definition);
    }
}
