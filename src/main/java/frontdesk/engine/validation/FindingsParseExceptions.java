package frontdesk.engine.validation;

import frontdesk.engine.validation.model.Finding;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.engine.impl.bpmn.parser.ResourceReportImpl;

/** Says what is to be fixed in the engine's own form, which Camunda Modeler and the REST API show by file and element. */
final class FindingsParseExceptions {
    private FindingsParseExceptions() {}

    static ParseException of(List<Finding> findings) {
        Map<String, List<Problem>> byFile = findings.stream()
                .collect(Collectors.groupingBy(
                        Finding::file, TreeMap::new, Collectors.mapping(Problem.class::cast, Collectors.toList())));
        String message = findings.stream()
                .map(Finding::getMessage)
                .collect(Collectors.joining("\n* ", "Nothing was deployed. Please fix:\n* ", ""));
        var files = List.copyOf(byFile.keySet());
        var refusal = new ParseException(message, files.get(0), byFile.get(files.get(0)), List.of());
        files.stream()
                .skip(1)
                .map(file -> new ResourceReportImpl(file, byFile.get(file), List.of()))
                .forEach(refusal.getResorceReports()::add);
        return refusal;
    }
}
