package frontdesk.flows.biometricsreschedule;

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

/** Guards the rules for moving online: an edit in one row must not bar people whom another row lets through. */
@DisplayName("The table of rules for moving an appointment online")
class BiometricsEligibilityTest {
    private static final Tables TABLES = new Tables("biometrics-reschedule");
    private static final DmnDecision TABLE = TABLES.read("biometrics-eligibility");
    private static final double SECOND = 1.0 / 3600;

    @Test
    void whoMeetsAllRulesMayMoveOnline() {
        assertThat(decide(Map.of()))
                .containsEntry("eligible", true)
                .containsEntry("reviewQueue", "contact-center-officer");
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource({
        "accountLinked, false, not linked, no está vinculada",
        "requesterMayAct, false, Form G-28, Formulario G-28",
        "biometricsRequired, false, needs no biometrics, no necesita",
        "appointmentSet, false, nothing to move, no hay nada que cambiar",
        "officeKnown, false, look up free times, buscar horas libres"
    })
    void aRuleThatIsNotMetBarsAndTellsTheWayThatStaysOpen(String fact, boolean value, String english, String spanish) {
        assertBarred(Map.of(fact, value), english, spanish);
    }

    @ParameterizedTest
    @ValueSource(strings = {"APPROVED", "DENIED", "WITHDRAWN", ""})
    void onlyAPendingCaseMoves(String status) {
        assertBarred(Map.of("caseStatus", status), "no longer pending", "ya no está pendiente");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -SECOND, -1000})
    void fromTheAppointmentOnItIsLate(double hours) {
        assertBarred(Map.of("hoursUntilAppointment", hours), "has passed", "ya pasó");
    }

    @ParameterizedTest
    @ValueSource(doubles = {12, 12 - SECOND, SECOND})
    void twelveHoursAndLessBeforeItThePhoneIsInTime(double hours) {
        assertBarred(Map.of("hoursUntilAppointment", hours), "still in time by phone", "todavía está a tiempo");
    }

    @Test
    void twelveHoursAndASecondBeforeItMovesOnline() {
        assertThat(decide(Map.of("hoursUntilAppointment", 12 + SECOND))).containsEntry("eligible", true);
    }

    @ParameterizedTest(name = "moved {0} times: {1}")
    @CsvSource({"0, true", "1, true", "2, false", "3, false"})
    void theThirdMoveIsNotOnline(int times, boolean eligible) {
        assertThat(decide(Map.of("timesRescheduled", times))).containsEntry("eligible", eligible);
    }

    @Test
    void whoMovedTwiceIsToldToCall() {
        assertBarred(Map.of("timesRescheduled", 2), "two times already", "dos veces");
    }

    @ParameterizedTest
    @ValueSource(strings = {"I-600", "I-600A", "I-800", "I-800A"})
    void formsOfAdoptionMoveByPhone(String form) {
        assertBarred(Map.of("caseForm", form), "this form", "este formulario");
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
        "N-400, contact-center-officer",
        "I-601, contact-center-officer"
    })
    void protectedCasesGoToTrainedOfficers(String form, String queue) {
        assertThat(decide(Map.of("caseForm", form)))
                .containsEntry("eligible", true)
                .containsEntry("reviewQueue", queue);
    }

    @Test
    void aStrangerLearnsNothingOfTheCase() {
        assertThat(decide(Map.of("accountLinked", false, "caseStatus", "DENIED", "timesRescheduled", 5)))
                .isEqualTo(decide(Map.of("accountLinked", false)));
    }

    @Test
    void aRepresentativeWithoutAFormLearnsNothingOfTheCase() {
        assertThat(decide(Map.of("requesterMayAct", false, "caseStatus", "DENIED")))
                .isEqualTo(decide(Map.of("requesterMayAct", false)));
    }

    @Test
    void everyRowNamesItsSource() {
        assertThat(TABLES.sources("biometrics-eligibility"))
                .hasSize(12)
                .allSatisfy(source -> assertThat(source)
                        .matches(".*(Government page|Secondary source|Own decision|8 U.S.C. 1367|All rules above).*"));
    }

    private static void assertBarred(Map<String, Object> facts, String english, String spanish) {
        Map<String, Object> row = decide(facts);
        assertThat(row).containsEntry("eligible", false);
        assertThat((String) row.get("answerEn")).contains(english).containsPattern("(?i)call us|by phone");
        assertThat((String) row.get("answerEs")).contains(spanish).containsPattern("(?i)llámenos|por teléfono");
    }

    private static Map<String, Object> decide(Map<String, Object> otherwise) {
        Map<String, Object> facts = new HashMap<>(Map.of(
                "accountLinked", true,
                "requesterMayAct", true,
                "caseStatus", "PENDING",
                "biometricsRequired", true,
                "appointmentSet", true,
                "hoursUntilAppointment", 100.0,
                "timesRescheduled", 0,
                "caseForm", "I-765",
                "officeKnown", true));
        facts.putAll(otherwise);
        return Tables.evaluate(TABLE, facts).getSingleResult().getEntryMap();
    }
}
