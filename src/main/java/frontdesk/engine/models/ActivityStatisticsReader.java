package frontdesk.engine.models;

import frontdesk.ports.operations.ModelCatalog.Step;
import frontdesk.ports.operations.ModelCatalog.Times;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.management.ActivityStatistics;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.springframework.stereotype.Component;

/** The steps of a version as drawn from left to right, with who stands there and how long they took. */
@Component
class ActivityStatisticsReader {
    private final RepositoryService repository;
    private final ManagementService management;
    private final ActivityDurations times;

    ActivityStatisticsReader(RepositoryService repository, ManagementService management, ActivityDurations times) {
        this.repository = repository;
        this.management = management;
        this.times = times;
    }

    List<Step> of(ProcessDefinition definition) {
        Map<String, ActivityStatistics> standing =
                management.createActivityStatisticsQuery(definition.getId()).includeIncidents().list().stream()
                        .collect(Collectors.toMap(ActivityStatistics::getId, Function.identity()));
        Map<String, Times> taken = times.of(definition.getId());
        BpmnModelInstance model = repository.getBpmnModelInstance(definition.getId());
        Map<String, Bounds> picture = picture(model);
        return model.getModelElementsByType(FlowNode.class).stream()
                .sorted(Comparator.comparingDouble(node -> place(picture.get(node.getId()))))
                .map(node -> step(
                        node,
                        Optional.ofNullable(standing.get(node.getId())),
                        Optional.ofNullable(taken.get(node.getId()))))
                .toList();
    }

    private static Map<String, Bounds> picture(BpmnModelInstance model) {
        return model.getModelElementsByType(BpmnShape.class).stream()
                .collect(Collectors.toMap(shape -> shape.getAttributeValue("bpmnElement"), BpmnShape::getBounds));
    }

    /** At the end where nothing is drawn: drafts may lack a picture. */
    private static double place(Bounds drawn) {
        return Optional.ofNullable(drawn).map(Bounds::getX).orElse(Double.MAX_VALUE);
    }

    private static Step step(FlowNode node, Optional<ActivityStatistics> standing, Optional<Times> times) {
        return new Step(
                node.getId(),
                Optional.ofNullable(node.getName()).orElse(""),
                standing.map(ActivityStatistics::getInstances).orElse(0),
                standing.map(here -> here.getIncidentStatistics().stream()
                                .mapToInt(incidents -> incidents.getIncidentCount())
                                .sum())
                        .orElse(0),
                times);
    }
}
