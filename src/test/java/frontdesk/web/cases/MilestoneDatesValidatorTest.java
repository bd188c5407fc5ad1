package frontdesk.web.cases;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.domain.casefile.CaseFile;
import frontdesk.ports.casefile.CaseFeed;
import frontdesk.web.cases.CaseImporter.ImportReport;
import frontdesk.web.cases.CaseImporter.ImportReport.Rejection;
import frontdesk.web.json.FieldProblem;
import frontdesk.web.json.JsonBodyReader;
import jakarta.validation.Validation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A feed whose dates contradict each other is told where, so that nothing is learned from a slip of the pen. */
class MilestoneDatesValidatorTest {
    private final CaseImporter caseImport = new CaseImporter(
            new JsonBodyReader(
                    Validation.buildDefaultValidatorFactory().getValidator(),
                    List.of(new MilestoneDatesValidator(CaseImportLine.class))),
            new Anything());

    @Test
    void stepsInTheirOrderAreTakenAlsoWhereTwoFallOnOneDayAndOthersAreUnknownHere() throws IOException {
        assertThat(errors(
                        milestone("RECEIVED", "2026-03-02"),
                        milestone("FEE_PAID", "2026-03-02"),
                        milestone("BIOMETRICS", "2026-04-20"),
                        milestone("REVIEW", "2026-04-20")))
                .isEmpty();
    }

    @Test
    void theOrderInWhichTheyAreWrittenDownDoesNotMatter() throws IOException {
        assertThat(errors(milestone("REVIEW", "2026-05-01"), milestone("RECEIVED", "2026-03-02")))
                .isEmpty();
    }

    @Test
    void aStepBeforeAnEarlierOneIsRefused() throws IOException {
        assertThat(errors(milestone("RECEIVED", "2026-04-02"), milestone("DECISION", "2026-03-20")))
                .containsExactly(
                        new FieldProblem("milestones[1].on", "is before RECEIVED on 2026-04-02, which comes first"));
    }

    @Test
    void aStepBeforeTheFilingIsRefused() throws IOException {
        assertThat(errors(milestone("RECEIVED", "2026-03-01")))
                .containsExactly(new FieldProblem("milestones[0].on", "is before the day of filing, 2026-03-02"));
    }

    @Test
    void aStepThatIsPassedTwiceIsRefused() throws IOException {
        assertThat(errors(milestone("REVIEW", "2026-04-01"), milestone("REVIEW", "2026-05-01")))
                .containsExactly(new FieldProblem("milestones[1].name", "is given more than once"));
    }

    @Test
    void theLineIsNamedAndWhatElseIsWrongWithItToo() throws IOException {
        String wrong = line(milestone("RECEIVED", "2026-03-01")).replace("ann@mail.example", "ann mail");

        List<Rejection> rejected = imported(line() + wrong).rejected();

        assertThat(rejected).singleElement().satisfies(rejection -> {
            assertThat(rejection.line()).isEqualTo(2);
            assertThat(rejection.errors())
                    .extracting(FieldProblem::field)
                    .containsExactlyInAnyOrder("applicant.email", "milestones[0].on");
        });
    }

    private List<FieldProblem> errors(String... milestones) throws IOException {
        return imported(line(milestones)).rejected().stream()
                .flatMap(rejection -> rejection.errors().stream())
                .toList();
    }

    private ImportReport imported(String lines) throws IOException {
        return caseImport.importAll(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
    }

    private static String line(String... milestones) {
        return CaseJson.line(
                "IOE0912345678",
                CaseJson.SPARSE.replace(
                        "\"milestones\": []", "\"milestones\": [" + String.join(", ", milestones) + "]"));
    }

    private static String milestone(String name, String on) {
        return "{\"name\": \"%s\", \"on\": \"%s\"}".formatted(name, on);
    }

    /** Takes whatever comes. */
    private record Anything() implements CaseFeed {
        @Override
        public boolean put(CaseFile caseFile) {
            return true;
        }

        @Override
        public void putAll(Collection<CaseFile> caseFiles) {}
    }
}
