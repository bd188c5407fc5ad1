package frontdesk.engine.validation.model;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** An element of a diagram or table, as it stands in the file. */
public record XmlElement(Element dom) {
    /** Thirty times the largest model of Frontdesk. */
    public static final int MOST_BYTES = 1_000_000;

    private static final String DEEPEST = "http://www.oracle.com/xml/jaxp/properties/maxElementDepth";

    /** @throws SAXException where the file is no well-formed XML, declares entities of its own, or is huge or endlessly deep */
    public static XmlElement read(byte[] xml) throws SAXException {
        if (xml.length > MOST_BYTES) {
            throw new SAXException("it has %,d bytes; at most %,d are read".formatted(xml.length, MOST_BYTES));
        }
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setCoalescing(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute(DEEPEST, 100);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return new XmlElement(builder.parse(new ByteArrayInputStream(xml)).getDocumentElement());
        } catch (IOException undecodable) {
            throw new SAXException("it is not written in the encoding that it names", undecodable);
        } catch (ParserConfigurationException broken) {
            throw new IllegalStateException("No XML can be read on this machine", broken);
        }
    }

    /** What it is, such as {@code userTask}. */
    public String kind() {
        return dom.getLocalName();
    }

    /** The URI of its namespace; empty where it has none. */
    public String namespace() {
        return String.valueOf(dom.getNamespaceURI());
    }

    /** Its id; empty where it has none. */
    public String id() {
        return attribute("id");
    }

    /** Its name, which people read; empty where it has none. */
    public String label() {
        return attribute("name").strip();
    }

    /** The attribute's value, empty where it is missing. */
    public String attribute(String name) {
        return dom.getAttribute(name);
    }

    /** The value of an attribute that Camunda added to the standard, empty where it is missing. */
    public String camunda(String name) {
        return Namespaces.CAMUNDA.stream()
                .filter(namespace -> dom.hasAttributeNS(namespace, name))
                .map(namespace -> dom.getAttributeNS(namespace, name))
                .findFirst()
                .orElse("");
    }

    /** All its attributes. */
    public Stream<Attr> attributes() {
        var attributes = dom.getAttributes();
        return IntStream.range(0, attributes.getLength())
                .mapToObj(attributes::item)
                .map(Attr.class::cast);
    }

    /** The elements right below it, in document order. */
    public Stream<XmlElement> children() {
        List<XmlElement> children = new ArrayList<>();
        for (Node node = dom.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(new XmlElement(element));
            }
        }
        return children.stream();
    }

    /** Those of this kind right below it. */
    public Stream<XmlElement> children(String kind) {
        return children().filter(child -> child.kind().equals(kind));
    }

    /** It and all elements below it. */
    public Stream<XmlElement> withDescendants() {
        List<XmlElement> all = new ArrayList<>();
        collect(dom, element -> true, all);
        return all.stream();
    }

    /** Those of this kind anywhere below it. */
    public Stream<XmlElement> descendants(String kind) {
        List<XmlElement> all = new ArrayList<>();
        collect(dom, element -> kind.equals(element.getLocalName()), all);
        return all.stream();
    }

    /** Every rule goes through a whole model: a list is much faster there than streams within streams. */
    private static void collect(Element element, Predicate<Element> wanted, List<XmlElement> into) {
        if (wanted.test(element)) {
            into.add(new XmlElement(element));
        }
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                collect(child, wanted, into);
            }
        }
    }

    /** The element around it; empty at the root. */
    public Optional<XmlElement> parent() {
        return dom.getParentNode() instanceof Element parent ? Optional.of(new XmlElement(parent)) : Optional.empty();
    }

    /** This, or the nearest around it that is so; this where none is. */
    public XmlElement nearest(Predicate<XmlElement> wanted) {
        return Stream.iterate(Optional.of(this), Optional::isPresent, piece -> piece.flatMap(XmlElement::parent))
                .flatMap(Optional::stream)
                .filter(wanted)
                .findFirst()
                .orElse(this);
    }

    /** The text that stands in it directly. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (Node node = dom.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node.getNodeType() == Node.TEXT_NODE) {
                text.append(node.getNodeValue());
            }
        }
        return text.toString().strip();
    }
}
