package frontdesk.adapters.database.casefile;

import static frontdesk.support.fixture.CaseFixture.fullCase;
import static frontdesk.support.fixture.CaseFixture.sparseCase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import frontdesk.domain.casefile.ANumber;
import frontdesk.domain.casefile.CaseFile;
import frontdesk.domain.casefile.ReceiptNumber;
import frontdesk.support.Race;
import frontdesk.support.database.MigratedDatabase;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.dao.DataIntegrityViolationException;

/** What the table of cases promises, on whichever database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class CaseDirectoryContract {
    private static final String MARIA = "IOE0912345678";
    private static final Instant FED_AT = Instant.parse("2026-11-30T22:00:00Z");

    private final MigratedDatabase database;
    private DatabaseCaseDirectory cases;

    CaseDirectoryContract(MigratedDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        cases = CaseFixtures.directory(database.emptied(), InstantSource.fixed(FED_AT));
    }

    @Test
    void aCaseIsFoundAsItWasPut() {
        assertThat(cases.put(fullCase(MARIA))).isTrue();

        assertThat(find(MARIA)).isEqualTo(fullCase(MARIA));
    }

    @Test
    void whatIsUnknownOfACaseStaysUnknown() {
        cases.put(sparseCase(MARIA));

        assertThat(find(MARIA)).isEqualTo(sparseCase(MARIA));
    }

    @Test
    void anUnknownCaseIsNotFound() {
        assertThat(cases.find(new ReceiptNumber(MARIA))).isEmpty();
    }

    @Test
    void anApplicantsCasesAreFoundByANumberAndNoOthers() {
        ANumber maria = new ANumber("A012345678");
        cases.putAll(List.of(fullCase("IOE0000000002"), fullCase("IOE0000000001"), sparseCase("IOE0000000003")));

        assertThat(cases.of(maria, 5)).containsExactly(fullCase("IOE0000000001"), fullCase("IOE0000000002"));
        assertThat(cases.of(maria, 1)).containsExactly(fullCase("IOE0000000001"));
        assertThat(cases.of(new ANumber("A000000001"), 5)).isEmpty();
    }

    @Test
    void puttingItAgainReplacesItWhole() {
        cases.put(fullCase(MARIA));

        assertThat(cases.put(sparseCase(MARIA))).isFalse();

        assertThat(find(MARIA)).isEqualTo(sparseCase(MARIA));
    }

    @Test
    void itIsWrittenDownWhenACaseWasLastFed() {
        cases.put(fullCase(MARIA));

        assertThat(database.client()
                        .sql("select fed_at from case_file")
                        .query(OffsetDateTime.class)
                        .single()
                        .toInstant())
                .isEqualTo(FED_AT);
    }

    @Test
    void ofManyCasesTheLastOfEachCounts() {
        cases.put(fullCase("IOE0000000002"));

        cases.putAll(List.of(
                fullCase("IOE0000000003"),
                fullCase("IOE0000000001"),
                sparseCase("IOE0000000002"),
                sparseCase("IOE0000000001")));

        assertThat(find("IOE0000000001")).isEqualTo(sparseCase("IOE0000000001"));
        assertThat(find("IOE0000000002")).isEqualTo(sparseCase("IOE0000000002"));
        assertThat(find("IOE0000000003")).isEqualTo(fullCase("IOE0000000003"));
    }

    @Test
    void nothingIsPutWhereThereIsNothing() {
        cases.putAll(List.of());

        assertThat(count()).isZero();
    }

    @Test
    void ofManyCasesNoneIsPutWhereOneCannotBe() {
        CaseFile fine = fullCase("IOE0000000001");
        CaseFile tooLong = withForm(fullCase("IOE0000000002"), "I-765".repeat(10));

        assertThatThrownBy(() -> cases.putAll(List.of(fine, tooLong)))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(count()).isZero();
    }

    @RepeatedTest(3)
    void feedsThatOverlapInOppositeOrderAllArrive() {
        List<CaseFile> upwards = IntStream.range(0, 200)
                .mapToObj(number -> fullCase("IOE%010d".formatted(number)))
                .toList();
        List<CaseFile> downwards = IntStream.range(0, 200)
                .mapToObj(index -> upwards.get(199 - index))
                .toList();
        Callable<Boolean> feedUpwards = () -> fed(upwards);
        Callable<Boolean> feedDownwards = () -> fed(downwards);

        Race.of(List.of(feedUpwards, feedDownwards, feedUpwards, feedDownwards));

        assertThat(count()).isEqualTo(200);
    }

    @Test
    void twoWhoPutANewCaseAtOnceBothSucceedAndOneMadeIt() {
        Callable<Boolean> put = () -> cases.put(fullCase(MARIA));

        assertThat(Race.of(Collections.nCopies(4, put))).containsOnlyOnce(true);
    }

    private boolean fed(List<CaseFile> caseFiles) {
        cases.putAll(caseFiles);
        return true;
    }

    private CaseFile find(String receiptNumber) {
        return cases.find(new ReceiptNumber(receiptNumber)).orElseThrow();
    }

    private int count() {
        return database.client()
                .sql("select count(*) from case_file")
                .query(Integer.class)
                .single();
    }

    private static CaseFile withForm(CaseFile one, String form) {
        return new CaseFile(
                one.receiptNumber(),
                form,
                one.filedOn(),
                one.filedBy(),
                one.status(),
                one.fieldOffice(),
                one.applicant(),
                one.accountNumber(),
                one.representative(),
                one.biometrics(),
                one.milestones());
    }
}
