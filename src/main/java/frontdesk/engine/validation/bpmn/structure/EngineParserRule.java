package frontdesk.engine.validation.bpmn.structure;

import frontdesk.engine.validation.bpmn.BpmnDocument;
import frontdesk.engine.validation.bpmn.BpmnRule;
import frontdesk.engine.validation.model.Finding;
import frontdesk.engine.validation.model.XmlElement;
import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.cfg.DefaultBpmnParseFactory;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;

/**
 * What the engine itself would refuse at a deployment is found where there is no engine, too. To be asked about what the
 * other rules find sound: they have better words.
 */
final class EngineParserRule implements BpmnRule {

    @Override
    public Stream<Finding> check(BpmnDocument model) {
        Map<String, XmlElement> elements = model.all()
                .filter(element -> !element.id().isEmpty())
                .collect(Collectors.toMap(XmlElement::id, Function.identity(), (one, same) -> one));
        return problems(model).map(problem -> {
            String text = "the engine does not take it: " + problem.getMessage();
            return Optional.ofNullable(problem.getMainElementId())
                    .map(elements::get)
                    .map(element -> model.finding(element, text))
                    .orElseGet(() -> Finding.of(model.file(), text));
        });
    }

    private static Stream<Problem> problems(BpmnDocument model) {
        // The parser asks the thread for its settings; in a running application, these stand before those of the
        // engine.
        var settings = new StandaloneProcessEngineConfiguration();
        settings.setExpressionManager(new JuelExpressionManager());
        Context.setProcessEngineConfiguration(settings);
        try {
            new BpmnParser(settings.getExpressionManager(), new DefaultBpmnParseFactory())
                    .createParse()
                    .deployment(new DeploymentEntity())
                    .sourceInputStream(new ByteArrayInputStream(model.bundle().content(model.file())))
                    .name(model.file())
                    .execute();
            return Stream.empty();
        } catch (ParseException refused) {
            return refused.getResorceReports().stream().flatMap(report -> report.getErrors().stream());
        } finally {
            Context.removeProcessEngineConfiguration();
        }
    }
}
