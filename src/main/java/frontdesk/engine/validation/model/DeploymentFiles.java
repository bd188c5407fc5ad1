package frontdesk.engine.validation.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.xml.sax.SAXException;

/**
 * The files that are deployed together.
 *
 * @param files by their names as deployed
 * @param allDecisions of the tables that can be read
 * @param forms those that can be read, by the names of their files as deployed
 */
public record DeploymentFiles(
        SortedMap<String, byte[]> files, List<XmlElement> allDecisions, SortedMap<String, CamundaForm> forms) {

    /** @param files what they hold, by name */
    public DeploymentFiles(SortedMap<String, byte[]> files) {
        this(files, decisionsIn(files), formsIn(files));
    }

    /** Those of a deployment of the engine. */
    public static DeploymentFiles of(DeploymentEntity deployment) {
        var files = new TreeMap<String, byte[]>();
        deployment.getResources().forEach((name, resource) -> files.put(name, resource.getBytes()));
        return new DeploymentFiles(files);
    }

    /** What was deployed and is kept in the engine's tables, by name; without what the engine has made of it. */
    public static SortedMap<String, byte[]> stored(CommandContext context, String deploymentId) {
        var files = new TreeMap<String, byte[]>();
        context.getResourceManager().findResourcesByDeploymentId(deploymentId).stream()
                .filter(resource -> !resource.isGenerated())
                .forEach(resource -> files.put(resource.getName(), resource.getBytes()));
        return files;
    }

    /** Those whose name ends so, such as {@code .form}. */
    public Stream<Map.Entry<String, byte[]>> ofKind(String ending) {
        return files.entrySet().stream().filter(file -> file.getKey().endsWith(ending));
    }

    /** Whether one of them has this name. */
    public boolean has(String file) {
        return named(file).findAny().isPresent();
    }

    /** The content of a file that is there. */
    public byte[] content(String file) {
        return named(file)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no " + file))
                .getValue();
    }

    /** The file's outermost element; none where it is missing or cannot be read. */
    public Stream<XmlElement> xml(String file) {
        return named(file).flatMap(found -> readable(found.getValue()));
    }

    /** The form of this name; empty where it is missing or cannot be read. */
    public Optional<CamundaForm> form(String file) {
        return named(file).findFirst().map(Map.Entry::getKey).map(forms::get);
    }

    /** The variables that the form of this name lets an officer change; none where it cannot be read. */
    public Set<String> handedInBy(String file) {
        return form(file).stream()
                .flatMap(form -> form.submitted().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The decision with this id, in whichever table file it stands. */
    public Optional<XmlElement> decision(String id) {
        return allDecisions.stream()
                .filter(decision -> decision.id().equals(id))
                .findFirst();
    }

    /** The ids of all decisions. */
    public Set<String> decisions() {
        return allDecisions.stream().map(XmlElement::id).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The file's name without folder. */
    public static String withoutFolder(String file) {
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    }

    /** The file's name without folder and ending. */
    public static String baseName(String file) {
        String name = withoutFolder(file);
        return name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
    }

    private static List<XmlElement> decisionsIn(SortedMap<String, byte[]> files) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().endsWith(".dmn"))
                .flatMap(table -> readable(table.getValue()))
                .flatMap(root -> root.children("decision"))
                .toList();
    }

    private static SortedMap<String, CamundaForm> formsIn(SortedMap<String, byte[]> files) {
        var forms = new TreeMap<String, CamundaForm>();
        files.forEach((name, content) -> Stream.of(content)
                .filter(form -> name.endsWith(".form"))
                .flatMap(form -> CamundaForm.read(form).stream())
                .forEach(form -> forms.put(name, form)));
        return forms;
    }

    private static Stream<XmlElement> readable(byte[] xml) {
        try {
            return Stream.of(XmlElement.read(xml));
        } catch (SAXException reportedForTheFile) {
            return Stream.empty();
        }
    }

    private Stream<Map.Entry<String, byte[]>> named(String file) {
        return files.entrySet().stream()
                .filter(entry -> withoutFolder(entry.getKey()).equals(file));
    }
}
