package frontdesk.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.EvaluationResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds the code against each rule, and each rule against code that breaks it. */
class ArchitectureTest {
    private static final String VIOLATIONS = "frontdesk.architecture.violations";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("frontdesk");

    private static final JavaClasses VIOLATING_CLASSES = new ClassFileImporter().importPackages(VIOLATIONS);

    @ParameterizedTest
    @EnumSource(CodeRule.class)
    void theCodeKeepsTheRule(CodeRule rule) {
        rule.in("frontdesk").allowEmptyShould(false).check(CLASSES);
    }

    @ParameterizedTest
    @EnumSource(CodeRule.class)
    void theRuleCatchesItsPlantedBreach(CodeRule rule) {
        EvaluationResult result = rule.in(VIOLATIONS).evaluate(VIOLATING_CLASSES);

        assertThat(result.getFailureReport().getDetails())
                .anyMatch(breach -> breach.contains("." + rule.plantedViolation()));
    }

    @Test
    void aRuleThatFindsNothingToLookAtDoesNotPass() {
        var nobodyLivesThere = CodeRule.DOMAIN_IS_PLAIN.in("frontdesk.nowhere");

        assertThatThrownBy(() -> nobodyLivesThere.check(CLASSES))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("failed to check any classes");
    }
}
