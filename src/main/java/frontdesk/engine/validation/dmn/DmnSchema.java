package frontdesk.engine.validation.dmn;

import frontdesk.engine.validation.model.XmlElement;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.transform.Source;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.camunda.bpm.model.dmn.Dmn;
import org.xml.sax.SAXException;

/**
 * The published schemas of DMN in every version that the engine takes, as they come with Camunda's model API. They are
 * read once: Camunda's own parser reads them all anew for each table, which takes ten times as long as the table.
 */
final class DmnSchema {
    private static final Schema ALL_VERSIONS = read("DMN15", "DMN14", "DMN13", "DMN12", "DMN11", "DMN11_Alternative");

    private DmnSchema() {}

    /** The first thing in a table that its schema does not allow, in the words of Java's XML parser. */
    static Optional<String> violation(XmlElement table) {
        try {
            ALL_VERSIONS.newValidator().validate(new DOMSource(table.dom().getOwnerDocument()));
            return Optional.empty();
        } catch (SAXException violation) {
            return Optional.of(violation.getMessage());
        } catch (IOException impossible) {
            throw new IllegalStateException("A table in memory cannot be read", impossible);
        }
    }

    private static Schema read(String... versions) {
        try {
            return SchemaFactory.newDefaultInstance()
                    .newSchema(Stream.of(versions).map(DmnSchema::source).toArray(Source[]::new));
        } catch (SAXException broken) {
            throw new IllegalStateException("The schemas of DMN cannot be read", broken);
        }
    }

    private static Source source(String version) {
        return new StreamSource(Dmn.class
                .getResource("/org/camunda/bpm/model/dmn/schema/%s.xsd".formatted(version))
                .toString());
    }
}
