package frontdesk.engine.validation.bpmn.structure;

import frontdesk.engine.validation.bpmn.BpmnDocument;
import frontdesk.engine.validation.bpmn.BpmnRule;
import frontdesk.engine.validation.model.Finding;
import frontdesk.engine.validation.model.XmlElement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.w3c.dom.Element;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Elements stand where BPMN wants them, which the engine insists on too, without saying where it is not so. */
final class BpmnSchemaRule implements BpmnRule {
    private static final Schema SCHEMA = schema();
    private static final String CURRENT = "http://apache.org/xml/properties/dom/current-element-node";

    @Override
    public Stream<Finding> check(BpmnDocument model) {
        try {
            Validator validator = SCHEMA.newValidator();
            var problems = new Problems(model, validator, new ArrayList<>());
            validator.setErrorHandler(problems);
            validator.validate(new DOMSource(model.root().dom()));
            return problems.findings().stream();
        } catch (SAXException reportedByThen) {
            return Stream.of(Finding.of(model.file(), "is no BPMN; draw it with Camunda Modeler"));
        } catch (IOException impossible) {
            throw new UncheckedIOException("A diagram in memory cannot be read", impossible);
        }
    }

    private static Schema schema() {
        try {
            return SchemaFactory.newDefaultInstance()
                    .newSchema(BpmnParser.class.getClassLoader().getResource(BpmnParser.BPMN_20_SCHEMA_LOCATION));
        } catch (SAXException broken) {
            throw new IllegalStateException("The engine's own schema cannot be read", broken);
        }
    }

    private record Problems(BpmnDocument model, Validator validator, List<Finding> findings) implements ErrorHandler {
        @Override
        public void warning(SAXParseException mild) {
            // What is only a warning to the schema, the engine passes over.
        }

        @Override
        public void error(SAXParseException wrong) throws SAXException {
            if (validator.getProperty(CURRENT) instanceof Element element) {
                findings.add(model.finding(
                        new XmlElement(element),
                        "'%s' does not stand here as BPMN wants it; draw it anew with Camunda Modeler (%s)"
                                .formatted(element.getLocalName(), wrong.getMessage())));
            }
        }

        @Override
        public void fatalError(SAXParseException wrong) throws SAXException {
            throw wrong;
        }
    }
}
