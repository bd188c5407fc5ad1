package frontdesk.adapters.database.casefile;

import static frontdesk.support.fixture.CaseFixture.fullCase;
import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.domain.casefile.CaseFile;
import frontdesk.domain.casefile.ReceiptNumber;
import frontdesk.support.database.MigratedDatabase;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which cases are protected as they are fed, on whichever database. */
abstract class ProtectedCasesContract {
    private static final String FIRST = "IOE0912345678";
    private static final String SECOND = "IOE0987654321";
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-12-01T15:00:00Z"));

    private final MigratedDatabase database;
    private DatabaseCaseDirectory cases;
    private DatabaseProtectedCases protectedCases;

    ProtectedCasesContract(MigratedDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        cases = CaseFixtures.directory(database.emptied(), CLOCK);
        protectedCases = CaseFixtures.protectedCases(database);
    }

    @ParameterizedTest
    @ValueSource(strings = {"I-914", "I-914A", "I-918", "I-918A", "I-929", "I-360"})
    void theFormProtects(String form) {
        cases.put(of(FIRST, form, false));

        assertThat(covers(FIRST)).isTrue();
    }

    @Test
    void theFeedProtectsAndWhatIsProtectedOnceStaysSo() {
        cases.put(of(FIRST, "I-765", true));
        assertThat(cases.find(new ReceiptNumber(FIRST)).orElseThrow().isProtected())
                .isTrue();

        cases.put(of(FIRST, "I-765", false));

        assertThat(covers(FIRST)).isTrue();
    }

    @Test
    void otherCasesOfTheSamePersonAreProtectedWhicheverWasFedFirst() {
        cases.put(of(FIRST, "I-765", false));
        assertThat(covers(FIRST)).isFalse();

        cases.putAll(List.of(of(SECOND, "I-918", false)));

        assertThat(covers(FIRST)).isTrue();
        cases.put(of("IOE0911111111", "I-90", false));
        assertThat(covers("IOE0911111111")).isTrue();
    }

    @Test
    void anOrdinaryCaseIsOpen() {
        cases.put(of(FIRST, "I-765", false));

        assertThat(covers(FIRST)).isFalse();
        assertThat(covers(SECOND)).isFalse();
    }

    private boolean covers(String receiptNumber) {
        return protectedCases.covers(new ReceiptNumber(receiptNumber));
    }

    private static CaseFile of(String receiptNumber, String form, boolean isProtected) {
        CaseFile full = fullCase(receiptNumber);
        return new CaseFile(
                full.receiptNumber(),
                form,
                full.filedOn(),
                full.filedBy(),
                full.status(),
                full.fieldOffice(),
                full.applicant(),
                full.accountNumber(),
                full.representative(),
                full.biometrics(),
                full.milestones(),
                isProtected);
    }
}
