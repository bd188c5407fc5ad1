package frontdesk.flows.biometricsreschedule;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.support.fixture.Tables;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Guards the table of reasons: what a machine accepts, and that it refuses none. */
@DisplayName("The table of reasons for moving an appointment")
class GoodCauseTest {
    private static final Tables TABLES = new Tables("biometrics-reschedule");
    private static final DmnDecision TABLE = TABLES.read("good-cause");

    @ParameterizedTest(name = "{0}, moved {1} times: {2}")
    @CsvSource({
        "ILLNESS, 0, ACCEPTED", "ILLNESS, 1, OFFICER_DECIDES",
        "MEDICAL_APPOINTMENT, 0, ACCEPTED", "MEDICAL_APPOINTMENT, 1, OFFICER_DECIDES",
        "HOSPITALIZATION, 0, ACCEPTED", "HOSPITALIZATION, 1, OFFICER_DECIDES",
        "PLANNED_TRAVEL, 0, ACCEPTED", "PLANNED_TRAVEL, 1, OFFICER_DECIDES",
        "LIFE_EVENT, 0, ACCEPTED", "LIFE_EVENT, 1, OFFICER_DECIDES",
        "NO_TRANSPORTATION, 0, ACCEPTED", "NO_TRANSPORTATION, 1, OFFICER_DECIDES",
        "NO_LEAVE_OR_CAREGIVING, 0, ACCEPTED", "NO_LEAVE_OR_CAREGIVING, 1, OFFICER_DECIDES",
        "LATE_OR_UNDELIVERED_NOTICE, 0, ACCEPTED", "LATE_OR_UNDELIVERED_NOTICE, 1, OFFICER_DECIDES",
        "OTHER, 0, OFFICER_DECIDES", "OTHER, 1, OFFICER_DECIDES"
    })
    void aListedReasonIsAcceptedTheFirstTimeAndAllElseIsAnOfficers(String cause, int times, String handling) {
        assertThat(decide(cause, times))
                .containsEntry("handling", handling)
                .containsEntry("decideWithin", "P1D")
                .containsEntry("holdEndsBefore", "PT12H")
                .containsEntry("bookWithin", "P60D")
                .containsEntry("reviewPriority", 55)
                .containsEntry("overduePriority", 65);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ILLNESS", "OTHER"})
    void everyRowAnswersInBothLanguages(String cause) {
        for (int times = 0; times < 2; times++) {
            assertThat((String) decide(cause, times).get("causeAnswerEn"))
                    .endsWith(".")
                    .isNotBlank();
            assertThat((String) decide(cause, times).get("causeAnswerEs"))
                    .endsWith(".")
                    .isNotBlank();
            assertThat((String) decide(cause, times).get("causeNameEn")).isNotBlank();
            assertThat((String) decide(cause, times).get("causeNameEs")).isNotBlank();
        }
    }

    @Test
    void everyRowNamesItsSource() {
        assertThat(TABLES.sources("good-cause"))
                .hasSize(17)
                .allSatisfy(source -> assertThat(source).containsPattern("Secondary source|Own decision"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"illness", "HOLIDAY", ""})
    void knowsNoOtherReason(String cause) {
        assertThat(Tables.evaluate(TABLE, Map.of("goodCause", cause, "timesRescheduled", 0)))
                .isEmpty();
    }

    private static Map<String, Object> decide(String cause, int times) {
        return Tables.evaluate(TABLE, Map.of("goodCause", cause, "timesRescheduled", times))
                .getSingleResult()
                .getEntryMap();
    }
}
