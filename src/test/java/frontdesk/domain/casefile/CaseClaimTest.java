package frontdesk.domain.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.domain.request.Language;
import frontdesk.domain.request.Requester;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a requester says to know of a case, from the body to the record of requests and back. */
class CaseClaimTest {
    private static final Requester REQUESTER = new Requester(
            Requester.Role.APPLICANT, "María Núñez", Optional.of("maria@mail.example"), Optional.empty(), Language.ES);
    private static final ReceiptNumber NUMBER = new ReceiptNumber("IOE0912345678");

    private final CaseClaim claim = new CaseClaim(REQUESTER, NUMBER, LocalDate.parse("1990-02-03"));

    @Test
    void itsLogShowsNeitherAPersonNorADateOfBirth() {
        assertThat(claim).hasToString("CaseClaim[" + NUMBER + "]");
    }

    @Test
    void itIsReadAgainAsItWasMade() {
        assertThat(claim.facts()).isEqualTo(Map.of("receiptNumber", "IOE0912345678", "dateOfBirth", "1990-02-03"));
        assertThat(CaseClaim.of(REQUESTER, claim.facts())).contains(claim);
    }

    @Test
    void aRequestThatNamesACaseAndNoDateOfBirthClaimsNone() {
        assertThat(CaseClaim.of(REQUESTER, Map.of("receiptNumber", "IOE0912345678")))
                .isEmpty();
    }

    @Test
    void thePartyIsWhatTheRequesterSaysToBe() {
        assertThat(claim.party()).isEqualTo(new CaseParty(NUMBER, Requester.Role.APPLICANT));
    }
}
