package frontdesk.engine.migration;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationReport;

/** Why the engine cannot move a case, in words that name the element. */
record MigrationFailureMessage(MigrationMapping passage) {

    String because(MigratingProcessInstanceValidationException refused) {
        MigratingProcessInstanceValidationReport report = refused.getValidationReport();
        Stream<String> atSteps = report.getActivityInstanceReports().stream()
                .map(step -> at(step.getSourceScopeId(), step.getFailures()));
        Stream<String> beforeSteps = report.getTransitionInstanceReports().stream()
                .map(step -> at(step.getSourceScopeId(), step.getFailures()));
        return Stream.of(atSteps, beforeSteps, report.getFailures().stream())
                .flatMap(reasons -> reasons)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private String at(String element, List<String> failures) {
        return passage.obstacle(element).orElseGet(() -> element + ": " + String.join("; ", failures));
    }
}
