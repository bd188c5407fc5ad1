package frontdesk.engine.validation;

import frontdesk.engine.validation.model.Finding;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.engine.ResourceReport;
import org.camunda.bpm.engine.impl.bpmn.parser.ResourceReportImpl;

/** Says what is to be fixed in the engine's own form, which Camunda Modeler and the REST API show by file and element. */
final class FindingsParseExceptions {
    private FindingsParseExceptions() {}

    /** @param findings errors, and what may follow from them */
    static ParseException of(List<Finding> findings) {
        Map<Boolean, List<Finding>> byCause =
                findings.stream().collect(Collectors.partitioningBy(Finding::isConsequence));
        String message = message(byCause.get(false))
                + (byCause.get(true).isEmpty()
                        ? ""
                        : listed("\nWhat follows may be gone then; if not, fix it, too:", byCause.get(true)));
        var files = findings.stream().map(Finding::file).collect(Collectors.toCollection(TreeSet::new));
        List<ResourceReport> reports = files.stream()
                .<ResourceReport>map(file -> new ResourceReportImpl(
                        file, problems(file, byCause.get(false)), problems(file, byCause.get(true))))
                .toList();
        ResourceReport first = reports.get(0);
        var refusal = new ParseException(message, first.getResourceName(), first.getErrors(), first.getWarnings());
        refusal.getResorceReports().addAll(reports.subList(1, reports.size()));
        return refusal;
    }

    /** What is to be fixed, as Camunda Modeler shows it. */
    static String message(List<Finding> findings) {
        return listed("Nothing was deployed. Please fix:", findings);
    }

    private static String listed(String heading, List<Finding> findings) {
        return findings.stream().map(Finding::getMessage).collect(Collectors.joining("\n* ", heading + "\n* ", ""));
    }

    private static List<Problem> problems(String file, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.file().equals(file))
                .map(Problem.class::cast)
                .toList();
    }
}
