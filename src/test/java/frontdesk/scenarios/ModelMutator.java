package frontdesk.scenarios;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Makes one random edit of a flow's diagram, one of its tables or one of its forms: one seed, one edit. */
final class ModelMutator {
    private static final Set<String> NOT_EDITED_AS_TEXT =
            Set.of("incoming", "outgoing", "documentation", "flowNodeRef");
    private static final Set<String> MAY_BE_TAKEN_OUT = Set.of(
            "userTask",
            "serviceTask",
            "businessRuleTask",
            "exclusiveGateway",
            "parallelGateway",
            "intermediateCatchEvent",
            "boundaryEvent",
            "endEvent",
            "subProcess");

    private final ProcessFolder flow;
    private final Random random;
    private final LiteralMutator literals;

    ModelMutator(ProcessFolder flow, long seed) {
        this.flow = flow;
        this.random = new Random(seed);
        this.literals = new LiteralMutator(random);
    }

    /**
     * A flow with one edit.
     *
     * @param edit what was done, in words
     */
    record Mutant(ProcessFolder flow, String edit) {}

    /** One of the edits that are possible in one of the files. */
    Mutant mutant() {
        List<String> files = flow.files().keySet().stream()
                .filter(name -> !name.endsWith(".feature"))
                .toList();
        while (true) {
            // Most of what an analyst edits is the diagram.
            String file = random.nextInt(5) < 3 ? flow.slug() + ".bpmn" : one(files);
            byte[] before = flow.files().get(file);
            Optional<Edited> edited = file.endsWith(".form")
                    ? new FormMutator(random, literals).edited(before)
                    : xml(before, file.endsWith(".bpmn"));
            if (edited.isPresent()) {
                SortedMap<String, byte[]> changed =
                        new TreeMap<>(Map.of(file, edited.get().content()));
                return new Mutant(flow.with(changed), file + ": " + edited.get().edit());
            }
        }
    }

    record Edited(byte[] content, String edit) {}

    private Optional<Edited> xml(byte[] before, boolean isDiagram) {
        Document document = DomModel.read(before);
        List<Element> elements = DomModel.elements(document, element -> !DomModel.isDrawing(element));
        Optional<String> edit = isDiagram
                ? switch (random.nextInt(10)) {
                    case 0, 1, 2 -> attribute(elements);
                    case 3, 4, 5 -> text(elements);
                    case 6 -> otherTarget(document);
                    case 7 -> without(document, one(DomModel.named(document, "sequenceFlow")));
                    case 8 -> bypassed(document);
                    default -> withoutPart(elements);
                }
                : switch (random.nextInt(10)) {
                    case 0, 1 -> attribute(elements);
                    case 2, 3, 4, 5 -> text(elements);
                    case 6 -> withoutPart(elements);
                    default -> row(DomModel.named(document, "rule"));
                };
        return edit.map(words -> new Edited(DomModel.write(document), words))
                .filter(changed -> differs(before, changed));
    }

    private static boolean differs(byte[] before, Edited edited) {
        return !new String(DomModel.write(DomModel.read(before)), StandardCharsets.UTF_8)
                .equals(new String(edited.content(), StandardCharsets.UTF_8));
    }

    private Optional<String> attribute(List<Element> elements) {
        List<Attr> all = elements.stream()
                .flatMap(element -> IntStream.range(0, element.getAttributes().getLength())
                        .mapToObj(element.getAttributes()::item)
                        .map(Attr.class::cast))
                .filter(attribute -> !attribute.getName().startsWith("xmlns"))
                .filter(attribute -> !attribute.getName().contains("odeler"))
                .filter(attribute -> !attribute.getName().equals("exporter"))
                .toList();
        Attr attribute = one(all);
        Element owner = attribute.getOwnerElement();
        String was = attribute.getValue();
        String place = "%s of %s".formatted(attribute.getName(), DomModel.place(owner));
        List<String> others = all.stream()
                .filter(other -> other.getName().equals(attribute.getName()))
                .map(Attr::getValue)
                .toList();
        switch (random.nextInt(4)) {
            case 0 -> owner.removeAttributeNode(attribute);
            case 1 -> attribute.setValue(one(others));
            default -> attribute.setValue(literals.edited(was));
        }
        return Optional.of(place + " was \"" + was + "\" and is "
                + (owner.hasAttribute(attribute.getName()) ? "\"" + attribute.getValue() + "\"" : "gone"));
    }

    private Optional<String> text(List<Element> elements) {
        List<Element> texts = elements.stream()
                .filter(element -> !NOT_EDITED_AS_TEXT.contains(element.getLocalName()))
                .filter(element -> DomModel.elementsIn(element).isEmpty()
                        && !element.getTextContent().isBlank())
                .toList();
        Element element = one(texts);
        String was = element.getTextContent();
        List<String> others = texts.stream()
                .filter(other -> other.getLocalName().equals(element.getLocalName()))
                .map(Element::getTextContent)
                .toList();
        switch (random.nextInt(5)) {
            case 0 -> element.setTextContent(one(others));
            case 1 -> element.setTextContent("");
            default -> element.setTextContent(literals.edited(was));
        }
        return Optional.of("text of %s was \"%s\" and is \"%s\""
                .formatted(
                        DomModel.place(element),
                        was.strip(),
                        element.getTextContent().strip()));
    }

    private Optional<String> otherTarget(Document document) {
        Element way = one(DomModel.named(document, "sequenceFlow"));
        List<Element> targets = DomModel.elementsIn((Element) way.getParentNode()).stream()
                .filter(sibling -> !DomModel.named(sibling, "incoming").isEmpty())
                .toList();
        Element target = one(targets);
        String id = way.getAttribute("id");
        DomModel.elements(document, element -> "incoming".equals(element.getLocalName())).stream()
                .filter(incoming -> incoming.getTextContent().equals(id))
                .forEach(incoming -> incoming.getParentNode().removeChild(incoming));
        Element incoming = document.createElementNS(target.getNamespaceURI(), prefix(target) + "incoming");
        incoming.setTextContent(id);
        Element sibling = DomModel.elementsIn(target).stream()
                .filter(part -> !Set.of("extensionElements", "documentation").contains(part.getLocalName()))
                .findFirst()
                .orElse(null);
        target.insertBefore(incoming, sibling);
        String was = way.getAttribute("targetRef");
        way.setAttribute("targetRef", target.getAttribute("id"));
        return Optional.of("%s led to %s and leads to %s".formatted(id, was, target.getAttribute("id")));
    }

    private static String prefix(Element element) {
        return element.getPrefix() == null ? "" : element.getPrefix() + ":";
    }

    /** Takes an element out of the diagram and of its drawing. */
    private static Optional<String> without(Document document, Element element) {
        String id = element.getAttribute("id");
        element.getParentNode().removeChild(element);
        DomModel.elements(
                        document,
                        other -> Stream.of("bpmnElement", "sourceRef", "targetRef", "attachedToRef")
                                        .map(other::getAttribute)
                                        .anyMatch(id::equals)
                                || Set.of("incoming", "outgoing", "flowNodeRef").contains(other.getLocalName())
                                        && other.getTextContent().equals(id))
                .stream()
                .filter(other -> other.getParentNode() != null)
                .forEach(other -> {
                    if (DomModel.isDrawing(other) || !other.hasAttribute("id")) {
                        other.getParentNode().removeChild(other);
                    } else {
                        without(document, other);
                    }
                });
        DomModel.elements(document, other -> other.getAttribute("default").equals(id))
                .forEach(other -> other.removeAttribute("default"));
        return Optional.of(id + " is gone");
    }

    /** Takes a step out and leads the ways to it on to what comes after it, as Camunda Modeler does. */
    private Optional<String> bypassed(Document document) {
        Element step = one(DomModel.elements(
                document,
                element -> MAY_BE_TAKEN_OUT.contains(element.getLocalName()) && !DomModel.isDrawing(element)));
        String id = step.getAttribute("id");
        List<Element> out = DomModel.named(document, "sequenceFlow").stream()
                .filter(way -> way.getAttribute("sourceRef").equals(id))
                .toList();
        List<Element> in = DomModel.named(document, "sequenceFlow").stream()
                .filter(way -> way.getAttribute("targetRef").equals(id))
                .toList();
        if (out.size() == 1 && in.size() == 1) {
            String next = out.get(0).getAttribute("targetRef");
            String last = out.get(0).getAttribute("id");
            in.get(0).setAttribute("targetRef", next);
            DomModel.elements(document, element -> "incoming".equals(element.getLocalName())).stream()
                    .filter(incoming -> incoming.getTextContent().equals(last))
                    .forEach(incoming -> incoming.setTextContent(in.get(0).getAttribute("id")));
            without(document, out.get(0));
        }
        return without(document, step);
    }

    private Optional<String> withoutPart(List<Element> elements) {
        List<Element> parts = elements.stream()
                .filter(element -> element.getParentNode() instanceof Element parent
                        && !Set.of("definitions", "process").contains(parent.getLocalName()))
                .filter(element ->
                        !Set.of("incoming", "outgoing", "sequenceFlow").contains(element.getLocalName()))
                .toList();
        Element part = one(parts);
        String place = DomModel.place(part);
        part.getParentNode().removeChild(part);
        return Optional.of("without " + place);
    }

    private Optional<String> row(List<Element> rules) {
        Element rule = one(rules);
        Element other = one(rules);
        switch (random.nextInt(3)) {
            case 0 -> {
                rule.getParentNode().removeChild(rule);
                return Optional.of("without the row " + rule.getAttribute("id"));
            }
            case 1 -> {
                rule.getParentNode().insertBefore(rule, other);
                return Optional.of("row %s before %s".formatted(rule.getAttribute("id"), other.getAttribute("id")));
            }
            default -> {
                Element copy = (Element) rule.cloneNode(true);
                DomModel.elements(copy, element -> element.hasAttribute("id"))
                        .forEach(element -> element.setAttribute("id", element.getAttribute("id") + "_2"));
                rule.getParentNode().insertBefore(copy, rule.getNextSibling());
                return Optional.of("row %s twice".formatted(rule.getAttribute("id")));
            }
        }
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
