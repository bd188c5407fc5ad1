package frontdesk.scenarios;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** A diagram or table as a tree that can be changed. */
final class DomModel {
    private static final String DRAWING = "http://www.omg.org/spec/BPMN/20100524/DI";

    private DomModel() {}

    static String place(Element element) {
        for (Node node = element; node instanceof Element at; node = node.getParentNode()) {
            if (at.hasAttribute("id")) {
                return at == element
                        ? at.getLocalName() + " " + at.getAttribute("id")
                        : element.getLocalName() + " in " + at.getAttribute("id");
            }
        }
        return element.getLocalName();
    }

    static boolean isDrawing(Element element) {
        String namespace = String.valueOf(element.getNamespaceURI());
        return namespace.equals(DRAWING) || namespace.contains("/DI") || namespace.contains("/DC");
    }

    static List<Element> named(Node within, String localName) {
        return elements(within, element -> localName.equals(element.getLocalName()));
    }

    static List<Element> elementsIn(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                children.add(child);
            }
        }
        return children;
    }

    static List<Element> elements(Node within, Predicate<Element> wanted) {
        List<Element> found = new ArrayList<>();
        if (within instanceof Element self && wanted.test(self)) {
            found.add(self);
        }
        for (Node node = within.getFirstChild(); node != null; node = node.getNextSibling()) {
            found.addAll(elements(node, wanted));
        }
        return found;
    }

    static Document read(byte[] xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        } catch (ParserConfigurationException | SAXException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    static byte[] write(Document document) {
        try {
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            TransformerFactory.newInstance()
                    .newTransformer()
                    .transform(new DOMSource(document), new StreamResult(written));
            return written.toByteArray();
        } catch (TransformerException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }
}
