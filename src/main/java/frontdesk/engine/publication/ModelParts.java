package frontdesk.engine.publication;

import frontdesk.engine.validation.model.DeploymentFiles;
import frontdesk.engine.validation.model.XmlElement;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Files in parts that can be changed one by one: the elements of diagrams and tables by their ids, without how they are
 * drawn, and the fields of forms by their keys.
 */
record ModelParts(SortedMap<Place, Part> parts) {
    /** What the elements at both ends say already. */
    private static final Set<String> SAID_BY_FLOWS = Set.of("incoming", "outgoing");

    private static final String NAMESPACE_DECLARATION = "http://www.w3.org/2000/xmlns/";

    /** @param wanted which of the files */
    static ModelParts of(SortedMap<String, byte[]> files, Predicate<String> wanted) {
        var parts = new TreeMap<Place, Part>();
        var all = new DeploymentFiles(files);
        files.keySet().stream().filter(wanted).forEach(file -> {
            all.xml(file)
                    .flatMap(root -> root.children().flatMap(ModelParts::withId))
                    .forEach(element ->
                            parts.put(new Place(file, element.id()), new Part(element.label(), content(element))));
            all.form(file)
                    .filter(form -> file.endsWith(".form"))
                    .ifPresent(form -> form.components()
                            .forEach(component -> parts.put(
                                    new Place(
                                            file,
                                            component
                                                    .path("key")
                                                    .asText(component.path("id").asText())),
                                    new Part(component.path("label").asText(), component.toString()))));
        });
        return new ModelParts(parts);
    }

    /** Where both differ. */
    Set<Place> differences(ModelParts other) {
        var places = new TreeSet<>(parts.keySet());
        places.addAll(other.parts.keySet());
        places.removeIf(place -> isSame(place, other));
        return places;
    }

    /** Whether both have the same there, or both have nothing. */
    boolean isSame(Place place, ModelParts other) {
        return content(place).equals(other.content(place));
    }

    Optional<String> label(Place place) {
        return Optional.ofNullable(parts.get(place)).map(Part::label).filter(label -> !label.isEmpty());
    }

    private Optional<String> content(Place place) {
        return Optional.ofNullable(parts.get(place)).map(Part::content);
    }

    private static Stream<XmlElement> withId(XmlElement element) {
        return isPicture(element)
                ? Stream.empty()
                : Stream.concat(
                        Stream.of(element).filter(one -> !one.id().isEmpty()),
                        element.children().flatMap(ModelParts::withId));
    }

    private static boolean isPicture(XmlElement element) {
        return element.kind().equals("BPMNDiagram") || element.kind().equals("DMNDI");
    }

    /** Without what is a part of its own. */
    private static String content(XmlElement element) {
        String attributes = element.attributes()
                .filter(attribute -> !NAMESPACE_DECLARATION.equals(attribute.getNamespaceURI()))
                .map(attribute -> attribute.getLocalName() + "=" + attribute.getValue())
                .sorted()
                .collect(Collectors.joining(" "));
        String children = element.children()
                .filter(child -> child.id().isEmpty() && !SAID_BY_FLOWS.contains(child.kind()))
                .map(ModelParts::content)
                .collect(Collectors.joining());
        return "<%s %s>%s%s".formatted(element.kind(), attributes, element.text(), children);
    }

    /**
     * Where a part stands.
     *
     * @param id of the element, or the field's key
     */
    record Place(String file, String id) implements Comparable<Place> {
        private static final Comparator<Place> ORDER =
                Comparator.comparing(Place::file).thenComparing(Place::id);

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    /** A part in the words of its file. */
    record Part(String label, String content) {}
}
