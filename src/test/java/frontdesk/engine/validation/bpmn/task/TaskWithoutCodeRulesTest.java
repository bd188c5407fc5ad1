package frontdesk.engine.validation.bpmn.task;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.engine.validation.RealFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A user task without code is held to its brief and its form, and all other rules know what its form fills. */
@Execution(ExecutionMode.CONCURRENT)
class TaskWithoutCodeRulesTest {
    private static final String MODEL = "text-ahead-callback.bpmn";
    private static final String CHOICE = """
            {"type": "radio", "id": "f", "key": "spokenLanguage", "label": "Language",
             "values": [{"label": "English", "value": "en"}, {"label": "Another one", "value": "other"}]}""";

    @Test
    void oneThatAsksAChoiceAndIsAskedForItPasses() {
        assertThat(flow("request-brief", CHOICE, "spokenLanguage == 'other'").errors())
                .isEmpty();
        assertThat(flow("call-customer-brief", CHOICE, "spokenLanguage == 'other'")
                        .errors())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            request-breif      | there is no brief 'request-breif' in this flow; the property 'brief' is one of [call-customer-brief, claim-brief, overdue-review-brief, request-brief]
            reschedule-brief   | there is no brief 'reschedule-brief' in this flow
            """)
    void aBriefThatTheFlowDoesNotHaveIsRefusedWithThoseThatItHas(String brief, String sentence) {
        assertThat(flow(brief, CHOICE, "callAttempts == 1").errors())
                .anyMatch(error -> error.startsWith(MODEL + ": rate-call") && error.contains(sentence));
    }

    @Test
    void withoutBriefThereMustBeCode() {
        assertThat(flow("request-brief", CHOICE, "callAttempts == 1")
                        .change(MODEL, "<camunda:property name=\"brief\" value=\"request-brief\" />", "")
                        .errors())
                .anyMatch(error -> error.contains("or the property 'brief', one of [call-customer-brief"));
    }

    @Test
    void whereThereIsCodeItLaysOutItsOwnBrief() {
        assertThat(new RealFlow("access-code-reissue")
                        .change(
                                "access-code-reissue.bpmn",
                                "<documentation>P1D: due within a business day.</documentation>",
                                """
                                <extensionElements><camunda:properties>
                                  <camunda:property name="brief" value="request-brief" />
                                </camunda:properties></extensionElements>""")
                        .errors())
                .anyMatch(error -> error.contains("has code of its own, which lays out its brief"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"type": "textfield", "id": "f", "key": "callResult", "label": "Result"}      | fills 'callResult', which the flow's code writes; give the field a key of its own
            {"type": "textfield", "id": "f", "key": "requesterName", "label": "Who"}      | fills 'requesterName', which the brief lays out
            {"type": "checklist", "id": "f", "key": "papers", "label": "Papers", "values": [{"label": "A", "value": "a"}]} | is a 'checklist' that only code can take
            {"type": "select", "id": "f", "key": "when", "label": "When", "valuesKey": "freeTimes"} | is a 'select' that only code can take
            """)
    void aFieldThatCannotBeTakenIsRefusedAtTheField(String field, String sentence) {
        assertThat(flow("request-brief", field, "callAttempts == 1").errors())
                .anyMatch(error -> error.startsWith("rate-call.form: f") && error.contains(sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            spokenLanguage == 'xx'  | 'spokenLanguage' is never 'xx'; it can be [en, other]
            spokenLanguage > 2      | spokenLanguage
            spokenLangage == 'en'   | 'spokenLangage' in ${spokenLangage == 'en'} is no variable
            """)
    void aConditionOnItsFieldsIsHeldToThem(String condition, String sentence) {
        assertThat(flow("request-brief", CHOICE, condition).errors()).anyMatch(error -> error.contains(sentence));
    }

    @Test
    void noConditionAsksForWhatIsTypedFreely() {
        String field = """
                {"type": "textarea", "id": "f", "key": "words", "label": "Words"}""";

        assertThat(flow("request-brief", field, "words == 'x'").errors())
                .anyMatch(error -> error.contains("'words' in ${words == 'x'} is no variable"));
    }

    private static RealFlow flow(String brief, String field, String condition) {
        return new RealFlow("text-ahead-callback")
                .change(MODEL, """
                        <sequenceFlow id="reached" name="Reached" sourceRef="call-result-known" targetRef="customer-reached">""", """
                        <userTask id="rate-call" name="Rate the call" camunda:formRef="rate-call"
                            camunda:formRefBinding="deployment" camunda:candidateGroups="contact-center-officer">
                          <extensionElements><camunda:properties>\
                        <camunda:property name="brief" value="%s" />\
                        </camunda:properties></extensionElements>
                        </userTask>
                        <exclusiveGateway id="which-language" name="Which language?" default="in-english" />
                        <sequenceFlow id="rated" sourceRef="rate-call" targetRef="which-language" />
                        <sequenceFlow id="in-english" name="English" sourceRef="which-language"
                            targetRef="customer-reached" />
                        <sequenceFlow id="in-another" name="Another" sourceRef="which-language" targetRef="message-left">
                          <conditionExpression xsi:type="tFormalExpression">${%s}</conditionExpression>
                        </sequenceFlow>
                        <sequenceFlow id="reached" name="Reached" sourceRef="call-result-known" targetRef="rate-call">""".formatted(brief, condition.replace(">", "&gt;")))
                .add("rate-call.form", """
                        {"id": "rate-call", "type": "default", "schemaVersion": 16,
                         "executionPlatform": "Camunda Platform", "executionPlatformVersion": "7.24.0",
                         "components": [%s]}""".formatted(field));
    }
}
