package frontdesk.engine.validation.dmn;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import org.camunda.bpm.dmn.engine.impl.transform.DefaultDmnTransformer;
import org.camunda.bpm.dmn.engine.impl.transform.DmnTransformException;
import org.camunda.bpm.model.dmn.impl.DmnParser;
import org.camunda.bpm.model.xml.instance.DomDocument;

/** Whether the engine can make a decision of a table; to be asked about what the schema and all rules allow. */
final class DmnTransformation {
    private DmnTransformation() {}

    /** Why the engine would refuse the table at a deployment; empty where it takes it. */
    static Optional<String> problem(byte[] content) {
        try {
            new DefaultDmnTransformer()
                    .createTransform()
                    .modelInstance(new ParserWithoutSchema().parseModelFromStream(new ByteArrayInputStream(content)))
                    .transformDecisionRequirementsGraph();
            return Optional.empty();
        } catch (DmnTransformException refused) {
            return Optional.of(refused.getMessage());
        }
    }

    /** The schema has been asked already; Camunda's parser would read all its versions anew for each table. */
    private static final class ParserWithoutSchema extends DmnParser {
        @Override
        public void validateModel(DomDocument document) {
            // Nothing is left to be validated.
        }
    }
}
