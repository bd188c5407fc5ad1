package frontdesk.engine.validation;

import frontdesk.engine.validation.code.CodeCatalog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.engine.ResourceReport;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;

/** A sound set of files, in which a test plants a mistake. */
final class PlantedFiles {
    static final String MODEL = "visit-request.bpmn";
    static final String TABLE = "room.dmn";
    static final String FORM = "talk-to-guest.form";

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    PlantedFiles() {
        List.of(MODEL, TABLE, FORM).forEach(name -> files.put(name, read(name)));
    }

    PlantedFiles with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    PlantedFiles with(String name, byte[] content) {
        files.put(name, content);
        return this;
    }

    String content(String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    PlantedFiles without(String name) {
        files.remove(name);
        return this;
    }

    /** @throws IllegalArgumentException where the text is not there, so that no test passes on a mistake of its own */
    PlantedFiles change(String name, String from, String to) {
        if (!content(name).contains(from)) {
            throw new IllegalArgumentException(name + " does not contain " + from);
        }
        return with(name, content(name).replace(from, to));
    }

    PlantedFiles rename(String from, String to) {
        return with(to, files.remove(from));
    }

    DeploymentEntity deployment() {
        var deployment = new DeploymentEntity();
        deployment.setNew(true);
        files.forEach((name, content) -> deployment.addResource(resource(name, content)));
        return deployment;
    }

    /** What the guard says to these files; nothing where it lets them pass. */
    List<String> findings() {
        try {
            new ModelValidationDeployer(new CodeCatalog(Visits.beans())).deploy(deployment());
            return List.of();
        } catch (ParseException refusal) {
            var messages = new ArrayList<String>();
            for (ResourceReport report : refusal.getResorceReports()) {
                report.getErrors().stream().map(Problem::getMessage).forEach(messages::add);
            }
            return messages;
        }
    }

    private static ResourceEntity resource(String name, byte[] content) {
        var resource = new ResourceEntity();
        resource.setName(name);
        resource.setBytes(content);
        return resource;
    }

    private static byte[] read(String name) {
        try (var file = PlantedFiles.class.getResourceAsStream(name)) {
            return file.readAllBytes();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
