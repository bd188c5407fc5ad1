package frontdesk.engine.templates;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import frontdesk.engine.process.ProcessVariables;
import frontdesk.engine.validation.code.CodeCatalog;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Everything that an analyst can pick from Camunda Modeler's list of templates: each flow's steps and tasks, and the
 * waits of all flows, and a task that needs no code. A template sets what the validation asks for, so that a picked step is right from the beginning.
 */
public final class ElementTemplates {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    private final CodeCatalog code;

    private ElementTemplates(CodeCatalog code) {
        this.code = code;
    }

    /** Of the code on the class path. */
    public static ElementTemplates ofThisVersion() {
        return new ElementTemplates(CodeCatalog.onClassPath());
    }

    /** The files by their names: {@code <flow>.json} each, {@code tasks.json} and {@code waits.json}. */
    public SortedMap<String, String> files() {
        var files = new TreeMap<String, String>();
        code.flows().forEach(flow -> {
            var steps = new TaskTemplates(flow);
            List<ElementTemplate> templates = Stream.concat(
                            of(flow, code.delegates()).map(steps::ofStep),
                            of(flow, code.userTaskHandlers()).map(steps::ofTask))
                    .toList();
            files.put(flow.processKey() + ".json", written(templates));
        });
        files.put("tasks.json", written(List.of(TaskTemplates.withoutCode(code.taskBriefs()))));
        files.put(
                "waits.json",
                written(code.expressionBeans().stream()
                        .flatMap(word -> TimerEventTemplates.of(word, code.typeOf(word)))
                        .toList()));
        return files;
    }

    private Stream<Class<?>> of(ProcessVariables flow, Set<String> beans) {
        return beans.stream().<Class<?>>map(code::typeOf).filter(flow::owns);
    }

    private static String written(List<ElementTemplate> templates) {
        try {
            return JSON.writeValueAsString(templates) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Templates are plain records", impossible);
        }
    }
}
