package frontdesk.flows.accesscodereissue;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.support.fixture.Tables;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Guards when an officer looks before a code goes out, and which officers. */
@DisplayName("The table of when an officer verifies who asks")
class IdentityCheckTest {
    private static final Tables TABLES = new Tables("access-code-reissue");
    private static final DmnDecision TABLE = TABLES.read("identity-check");

    @ParameterizedTest(name = "the {0}. request in 30 days: {1}")
    @CsvSource({"1, false", "2, false", "3, true", "100, true"})
    void moreThanTwoRequestsIn30DaysAreLookedAt(int requests, boolean looksFirst) {
        assertThat(decide(Map.of("recentRequests", requests))).containsEntry("verifyIdentity", looksFirst);
    }

    @ParameterizedTest(name = "{0} days after the address changed: {1}")
    @CsvSource({"0, true", "30, true", "31, false", "400, false"})
    void anAddressThatChangedWithin30DaysIsLookedAt(int days, boolean looksFirst) {
        assertThat(decide(Map.of("daysSinceAddressChange", days))).containsEntry("verifyIdentity", looksFirst);
    }

    @Test
    void aLetterWithoutAnAddressIsLookedAt() {
        assertThat(decide(Map.of("addressOnFile", false)))
                .containsEntry("verifyIdentity", true)
                .containsEntry("verifyReason", "There is no mailing address on file.");
    }

    @Test
    void anEmailNeedsNoMailingAddress() {
        assertThat(decide(Map.of("addressOnFile", false, "deliverBy", "EMAIL"))).containsEntry("verifyIdentity", false);
    }

    @Test
    void nothingUnusualNeedsNoOfficer() {
        assertThat(decide(Map.of())).containsEntry("verifyIdentity", false).doesNotContainKey("verifyReason");
    }

    @ParameterizedTest(name = "{0} goes to {1}")
    @CsvSource({
        "I-360, protected-cases",
        "I-914, protected-cases",
        "I-914A, protected-cases",
        "I-918, protected-cases",
        "I-918A, protected-cases",
        "I-929, protected-cases",
        "I-765, contact-center-officer",
        "I-134A, contact-center-officer"
    })
    void protectedCasesGoToTrainedOfficersWhateverTheReason(String form, String queue) {
        for (Map<String, Object> reason : List.<Map<String, Object>>of(
                Map.of(),
                Map.of("addressOnFile", false),
                Map.of("daysSinceAddressChange", 3),
                Map.of("recentRequests", 3))) {
            Map<String, Object> facts = new HashMap<>(reason);
            facts.put("caseForm", form);
            assertThat(decide(facts)).as("%s", reason).containsEntry("verifyQueue", queue);
        }
    }

    @Test
    void anOfficerLooksWhereAnybodyButTheSafeContactAsks() {
        assertThat(decide(Map.of("safeContact", false)))
                .containsEntry("verifyIdentity", true)
                .containsEntry("verifyQueue", "protected-cases");
        assertThat(decide(Map.of("safeContact", true))).containsEntry("verifyIdentity", false);
    }

    @Test
    void everyRowSaysWhoDecidedIt() {
        assertThat(TABLES.sources("identity-check"))
                .hasSize(9)
                .allSatisfy(source -> assertThat(source).containsPattern("our decision|Nothing unusual|8 U.S.C. 1367"));
    }

    private static Map<String, Object> decide(Map<String, Object> otherwise) {
        Map<String, Object> facts = new HashMap<>(
                Map.of("deliverBy", "LETTER", "addressOnFile", true, "recentRequests", 1, "caseForm", "I-765"));
        facts.put("daysSinceAddressChange", null);
        facts.putAll(otherwise);
        return Tables.evaluate(TABLE, facts).getSingleResult().getEntryMap();
    }
}
