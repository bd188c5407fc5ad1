package frontdesk.flows.accesscodereissue;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.support.fixture.Tables;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Guards who gets a code, by which way, and that nobody else is told more than they have shown to know. */
@DisplayName("The table of who gets an access code")
class AccessCodeEligibilityTest {
    private static final Tables TABLES = new Tables("access-code-reissue");
    private static final DmnDecision TABLE = TABLES.read("access-code-eligibility");

    @Test
    void whoMeetsAllRulesGetsALetter() {
        assertThat(decide(Map.of())).containsEntry("eligible", true).containsEntry("deliverBy", "LETTER");
    }

    @Test
    void beneficiariesOfFormI134AGetAnEmail() {
        assertThat(decide(Map.of("caseForm", "I-134A")))
                .containsEntry("eligible", true)
                .containsEntry("deliverBy", "EMAIL");
    }

    @Test
    void theRepresentativeOfABeneficiaryGetsALetter() {
        assertThat(decide(Map.of("caseForm", "I-134A", "requesterRole", "REPRESENTATIVE")))
                .containsEntry("deliverBy", "LETTER");
    }

    @ParameterizedTest
    @ValueSource(strings = {"EAC", "WAC", "LIN", "SRC", "MSC", "NBC", "YSC", "XYZ"})
    void onlyReceiptsThatStartWithIoeHaveCodes(String prefix) {
        assertBarred(Map.of("receiptPrefix", prefix), "start with IOE", "empiezan con IOE");
    }

    @Test
    void whereNothingMatchesNothingIsConfirmed() {
        assertBarred(Map.of("caseMatches", false), "could not find a case", "No encontramos un caso");
    }

    @Test
    void aRepresentativeNeedsAFormG28() {
        assertBarred(Map.of("mayAct", false), "Form G-28", "Formulario G-28");
    }

    @Test
    void aCaseThatWasFiledOnlineNeedsNone() {
        assertBarred(Map.of("filedBy", "ONLINE"), "was filed online", "se presentó en línea");
    }

    @ParameterizedTest
    @ValueSource(strings = {"APPROVED", "DENIED", "WITHDRAWN"})
    void aDecidedCaseGetsNone(String status) {
        assertBarred(Map.of("caseStatus", status), "case is closed", "caso está cerrado");
    }

    @Test
    void aLinkedAccountNeedsNone() {
        assertBarred(Map.of("alreadyLinked", true), "linked to an online account already", "ya está vinculado");
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "filedBy, ONLINE",
        "caseStatus, DENIED",
        "caseForm, I-134A",
        "requesterRole, REPRESENTATIVE",
    })
    void aStrangerGetsOneAnswerWhateverTheCaseIs(String fact, String value) {
        assertThat(decide(Map.of("caseMatches", false, fact, value))).isEqualTo(stranger());
    }

    @Test
    void aStrangerGetsTheAnswerOfACaseThatDoesNotExist() {
        Map<String, Object> nothingKnown = new HashMap<>();
        nothingKnown.put("receiptPrefix", "IOE");
        nothingKnown.put("caseMatches", false);
        nothingKnown.put("requesterRole", "APPLICANT");
        for (String unknown : new String[] {"mayAct", "filedBy", "caseStatus", "alreadyLinked", "caseForm"}) {
            nothingKnown.put(unknown, null);
        }

        assertThat(Tables.evaluate(TABLE, nothingKnown).getSingleResult().getEntryMap())
                .isEqualTo(stranger());
    }

    @Test
    void aReceiptWithoutCodesGetsOneAnswerWhetherThereIsACaseOrNot() {
        assertThat(decide(Map.of("receiptPrefix", "EAC", "caseMatches", false)))
                .isEqualTo(decide(Map.of("receiptPrefix", "EAC")));
    }

    @Test
    void everyRowNamesItsSource() {
        assertThat(TABLES.sources("access-code-eligibility"))
                .hasSize(8)
                .allSatisfy(source -> assertThat(source)
                        .containsPattern("government source|secondary source|Says nothing of a case|our decision"));
    }

    private static void assertBarred(Map<String, Object> facts, String english, String spanish) {
        Map<String, Object> row = decide(facts);
        assertThat(row).containsEntry("eligible", false).doesNotContainKey("deliverBy");
        assertThat((String) row.get("answerEn")).contains(english).endsWith(".");
        assertThat((String) row.get("answerEs")).contains(spanish).endsWith(".");
    }

    private static Map<String, Object> stranger() {
        return decide(Map.of("caseMatches", false));
    }

    private static Map<String, Object> decide(Map<String, Object> otherwise) {
        Map<String, Object> facts = new HashMap<>(Map.of(
                "receiptPrefix", "IOE",
                "caseMatches", true,
                "mayAct", true,
                "filedBy", "PAPER",
                "caseStatus", "PENDING",
                "alreadyLinked", false,
                "caseForm", "I-765",
                "requesterRole", "APPLICANT"));
        facts.putAll(otherwise);
        return Tables.evaluate(TABLE, facts).getSingleResult().getEntryMap();
    }
}
