package frontdesk.engine.models;

import frontdesk.ports.operations.ModelCatalog.Step;
import frontdesk.ports.operations.ModelCatalog.Times;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.InstantSource;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The steps of a version as drawn from left to right, with who stands there and how long they took. */
@Component
class ActivityStatisticsReader {
    private static final Duration LATELY = Duration.ofDays(90);

    /** The engine's mark of a step that was called off, as by a withdrawal. */
    private static final int CALLED_OFF = 2;

    private static final String TIMES = """
            select act_id_ as step, count(*) as left_it,
                   percentile_cont(0.5) within group (order by duration_) as half,
                   percentile_cont(0.9) within group (order by duration_) as most
            from act_hi_actinst
            where proc_def_id_ = :definition and end_time_ >= :since and act_inst_state_ <> :calledOff
            group by act_id_
            """;

    private final RepositoryService repository;
    private final ManagementService management;
    private final JdbcClient database;
    private final InstantSource clock;

    ActivityStatisticsReader(
            RepositoryService repository, ManagementService management, JdbcClient database, InstantSource clock) {
        this.repository = repository;
        this.management = management;
        this.database = database;
        this.clock = clock;
    }

    List<Step> of(ProcessDefinition definition) {
        Map<String, ActivityStatistics> standing =
                management.createActivityStatisticsQuery(definition.getId()).includeIncidents().list().stream()
                        .collect(Collectors.toMap(ActivityStatistics::getId, Function.identity()));
        Map<String, Times> taken = times(definition.getId());
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

    /** By the step's id. Asked of the database itself: the engine offers averages only, which hide those who wait for long. */
    private Map<String, Times> times(String processDefinitionId) {
        return database
                .sql(TIMES)
                .param("definition", processDefinitionId)
                .param("since", Timestamp.from(clock.instant().minus(LATELY)))
                .param("calledOff", CALLED_OFF)
                .query((row, number) -> Map.entry(
                        row.getString("step"),
                        new Times(
                                row.getLong("left_it"),
                                Duration.ofMillis(Math.round(row.getDouble("half"))),
                                Duration.ofMillis(Math.round(row.getDouble("most"))))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
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
