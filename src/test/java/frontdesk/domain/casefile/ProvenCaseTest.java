package frontdesk.domain.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.domain.request.Language;
import frontdesk.domain.request.Requester;
import frontdesk.domain.request.Requester.Role;
import frontdesk.support.fixture.CaseFixture;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who has shown to know a case; to everybody else it must look as if there were none. */
class ProvenCaseTest {
    private static final String RECEIPT = "IOE0912345678";
    private static final LocalDate BORN = LocalDate.parse("1990-02-03");
    private static final CaseFile CASE = CaseFixture.fullCase(RECEIPT);

    @Test
    void anApplicantIsWhoKnowsReceiptNumberAndDateOfBirth() {
        assertThat(proven(CASE, asks(Role.APPLICANT, "Whoever", "whoever@example.org", BORN)))
                .isPresent();
    }

    @Test
    void aWrongDateOfBirthIsAStranger() {
        assertThat(proven(CASE, asks(Role.APPLICANT, "María Núñez", "maria@mail.example", BORN.plusDays(1))))
                .isEmpty();
    }

    @Test
    void thereIsNothingToClaimWhereThereIsNoCase() {
        CaseClaim claim = asks(Role.APPLICANT, "María Núñez", "maria@mail.example", BORN);

        assertThat(ProvenCase.of(Optional.empty(), claim)).isEmpty();
    }

    @Test
    void aRepresentativeIsWhoIsOnFileByNameOrEmail() {
        assertThat(proven(CASE, asks(Role.REPRESENTATIVE, " lee attorney ", "new@law.example", BORN)))
                .isPresent();
        assertThat(proven(CASE, asks(Role.REPRESENTATIVE, "L. A.", "LEE@law.example", BORN)))
                .isPresent();
    }

    @Test
    void anotherRepresentativeIsAStrangerThoughTheyKnowTheDateOfBirth() {
        assertThat(proven(CASE, asks(Role.REPRESENTATIVE, "Sam Shark", "sam@law.example", BORN)))
                .isEmpty();
    }

    @Test
    void aRepresentativeOfACaseWithoutOneIsAStranger() {
        assertThat(proven(
                        CaseFixture.sparseCase(RECEIPT),
                        asks(Role.REPRESENTATIVE, "Lee Attorney", "lee@law.example", BORN)))
                .isEmpty();
    }

    @Test
    void theNoticeGoesToThePartyOnFileWhoeverAsks() {
        ProvenCase applicant = proven(CASE, asks(Role.APPLICANT, "Whoever", "whoever@example.org", BORN))
                .orElseThrow();
        ProvenCase attorney = proven(CASE, asks(Role.REPRESENTATIVE, "Lee Attorney", "other@example.org", BORN))
                .orElseThrow();

        assertThat(applicant.name()).isEqualTo("María Núñez");
        assertThat(applicant.email()).isEqualTo("maria@mail.example");
        assertThat(applicant.address().orElseThrow().lines())
                .containsExactly("12 Elm Street", "Apt 4", "Washington, DC 20001-1234");
        assertThat(attorney.name()).isEqualTo("Lee Attorney");
        assertThat(attorney.email()).isEqualTo("lee@law.example");
        assertThat(attorney.mayAct()).isTrue();
        assertThat(attorney.isLinked()).isTrue();
    }

    private static Optional<ProvenCase> proven(CaseFile caseFile, CaseClaim claim) {
        return ProvenCase.of(Optional.of(caseFile), claim);
    }

    private static CaseClaim asks(Role role, String name, String email, LocalDate born) {
        return new CaseClaim(
                new Requester(role, name, Optional.of(email), Optional.empty(), Language.ES),
                new ReceiptNumber(RECEIPT),
                born);
    }
}
