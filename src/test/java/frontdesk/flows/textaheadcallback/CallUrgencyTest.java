package frontdesk.flows.textaheadcallback;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Guards the table of urgency: an edit must not take a promised call from the top, or a protected case to all officers. */
@DisplayName("The table that says how soon to call")
class CallUrgencyTest {
    private static final Path TABLE = Path.of("processes/text-ahead-callback/call-urgency.dmn");

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    private static final DmnDecision URGENCY = read();

    @ParameterizedTest(name = "after {0}, about {1}: within {2}, {5}")
    @CsvSource(
            nullValues = "nothing",
            value = {
                "YES,     I-918,   PT30M, 88, 89, protected-cases",
                "YES,     I-765,   PT30M, 88, 89, contact-center-officer",
                "YES,     nothing, PT30M, 88, 89, contact-center-officer",
                "nothing, I-918,   PT4H,  50, 60, protected-cases",
                "NO,      I-918,   PT4H,  50, 60, protected-cases",
                "nothing, I-765,   PT4H,  50, 60, contact-center-officer",
                "NO,      nothing, PT4H,  50, 60, contact-center-officer",
                "nothing, nothing, PT4H,  50, 60, contact-center-officer"
            })
    void saysHowSoonAndByWhomTheCustomerIsCalled(
            String lastReply, String caseForm, String within, int priority, int overduePriority, String queue) {
        assertThat(decide(lastReply, caseForm))
                .containsEntry("callWithin", within)
                .containsEntry("callPriority", priority)
                .containsEntry("overduePriority", overduePriority)
                .containsEntry("callQueue", queue);
    }

    @ParameterizedTest
    @ValueSource(strings = {"I-360", "I-914", "I-914A", "I-918", "I-918A", "I-929"})
    void keepsEveryProtectedFormToTrainedOfficers(String form) {
        assertThat(decide("YES", form)).containsEntry("callQueue", "protected-cases");
        assertThat(decide(null, form)).containsEntry("callQueue", "protected-cases");
    }

    /** The first that fits counts: a row that is put in without a line above may hide one of these. */
    @Test
    void hasNoOtherRows() {
        assertThat(((DmnDecisionTableImpl) URGENCY.getDecisionLogic()).getRules())
                .extracting(rule -> rule.getId())
                .containsExactly("agreed-protected", "agreed", "protected", "plain");
    }

    private static Map<String, Object> decide(String lastReply, String caseForm) {
        Map<String, Object> known = new HashMap<>();
        known.put("lastReply", lastReply);
        known.put("caseForm", caseForm);
        return ENGINE.evaluateDecision(URGENCY, known).getSingleResult().getEntryMap();
    }

    private static DmnDecision read() {
        try (InputStream table = Files.newInputStream(TABLE)) {
            return ENGINE.parseDecision("call-urgency", table);
        } catch (IOException missing) {
            throw new IllegalStateException("There is no table of urgency at " + TABLE, missing);
        }
    }
}
