package frontdesk.engine.validation;

import static frontdesk.engine.validation.PlantedFiles.FORM;
import static frontdesk.engine.validation.PlantedFiles.MODEL;
import static frontdesk.engine.validation.PlantedFiles.TABLE;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Prevents that who may deploy a model may run code on the server: every known way in is tried. */
@Execution(ExecutionMode.CONCURRENT)
class AllowedElementsRuleTest {
    private static final String END = "<bpmn:endEvent id=\"gave-up\" name=\"Noted\" />";
    private static final String DELEGATE = "camunda:delegateExpression=\"${inviteGuest}\"";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            script              | <bpmn:scriptTask id="gave-up" name="Noted" scriptFormat="javascript"><bpmn:script>1</bpmn:script></bpmn:scriptTask>
            scriptFormat        | <bpmn:scriptTask id="gave-up" name="Noted" scriptFormat="javascript"><bpmn:script>1</bpmn:script></bpmn:scriptTask>
            executionListener   | <bpmn:endEvent id="gave-up" name="Noted"><bpmn:extensionElements><camunda:executionListener class="x.Y" event="start" /></bpmn:extensionElements></bpmn:endEvent>
            connector           | <bpmn:endEvent id="gave-up" name="Noted"><bpmn:extensionElements><camunda:connector /></bpmn:extensionElements></bpmn:endEvent>
            executionListener   | <bpmn:endEvent id="gave-up" name="Noted"><bpmn:extensionElements><a:executionListener xmlns:a="http://activiti.org/bpmn" class="x.Y" event="start" /></bpmn:extensionElements></bpmn:endEvent>
            scriptTask          | <a:scriptTask xmlns:a="http://www.omg.org/spec/BPMN/20100524/DI" id="gave-up" name="Noted" />
            conditionalEventDefinition | <bpmn:endEvent id="gave-up" name="Noted"><bpmn:conditionalEventDefinition /></bpmn:endEvent>
            potentialOwner      | <bpmn:userTask id="gave-up" name="Noted"><bpmn:potentialOwner /></bpmn:userTask>
            delegateExpression  | <bpmn:endEvent id="gave-up" name="Noted"><bpmn:messageEventDefinition camunda:delegateExpression="${inviteGuest}" /></bpmn:endEvent>
            """)
    void anElementThatRunsCodeIsRefused(String name, String element) {
        assertThat(new PlantedFiles().change(MODEL, END, element).findings())
                .anyMatch(finding -> finding.startsWith("visit-request.bpmn: ")
                        && finding.contains("'" + name + "' cannot be used here: "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"camunda:class", "camunda:expression", "camunda:topic", "camunda:resultVariable"})
    void aServiceTaskThatBringsItsOwnCodeIsRefused(String attribute) {
        String name = attribute.substring(attribute.indexOf(':') + 1);

        assertThat(new PlantedFiles()
                        .change(MODEL, DELEGATE, DELEGATE + " " + attribute + "=\"x\"")
                        .findings())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("visit-request.bpmn: invite-guest (\"Invite the guest\"): '" + name
                        + "' cannot be used here: ");
    }

    @Test
    void aConditionInAScriptLanguageIsRefused() {
        assertThat(new PlantedFiles()
                        .change(
                                MODEL,
                                "xsi:type=\"bpmn:tFormalExpression\">${allSaid}",
                                "language=\"groovy\">${allSaid}")
                        .findings())
                .contains("visit-request.bpmn: all-said (\"yes\"): 'language' cannot be used here: conditions"
                        + " are written in one language; write it like ${lastReply == 'YES'}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ${roomName.getClass().forName('java.lang.Runtime')} | roomName.getClass().forName('java.lang.Runtime')
            ${''.getClass()}                        | ''.getClass()
            ${execution.getProcessEngineServices()} | execution.getProcessEngineServices()
            ${safe.open()}                          | safe.open()
            ${inviteGuest.execute(execution)}       | inviteGuest.execute(execution)
            ${openingHours.after('').toInstant()}   | openingHours.after('').toInstant()
            ${openingHours.after(guests.open())}    | guests.open()
            ${openingHours['after']('')}            | openingHours['after']('')
            ${roomName.class}                       | roomName.class
            ${roomName['class']}                    | roomName['class']
            ${decisionResult.class.classLoader}     | decisionResult.class.classLoader
            ${currentUser()}                        | currentUser()
            #{allSaid ? guests.open() : 1}          | guests.open()
            """)
    void anExpressionThatReachesForCodeIsRefusedWhereverItStands(String expression, String part) {
        String message = "visit-request.bpmn: gave-up (\"Noted\"): '%s' in %s is not allowed; an expression may read"
                + " variables, compare them, and ask [openingHours]";
        String description = "<bpmn:documentation>%s</bpmn:documentation>".formatted(expression);

        assertThat(new PlantedFiles()
                        .change(MODEL, END, END.replace(" />", ">" + description + "</bpmn:endEvent>"))
                        .findings())
                .contains(message.formatted(part, expression));
    }

    @Test
    void anExpressionMayAskWhetherAVariableIsThere() {
        assertThat(new PlantedFiles()
                        .change(MODEL, "${!allSaid}", "${execution.hasVariable('allSaid')}")
                        .findings())
                .noneMatch(finding -> finding.contains("is not allowed"));
    }

    @Test
    void aTableInAScriptLanguageIsRefused() {
        assertThat(new PlantedFiles()
                        .change(TABLE, "id=\"room-small-name\"", "id=\"room-small-name\" expressionLanguage=\"juel\"")
                        .findings())
                .containsExactly("room.dmn: room-small-name (\"Room\"): is written in 'juel', which could run code;"
                        + " write it in FEEL");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"visit.cmmn", "visit.cmmn11.xml", "visit.bpmn20.xml", "evilbpmn", "page.html", "run.groovy"})
    void aFileOfAnotherKindIsRefused(String file) {
        assertThat(new PlantedFiles().with(file, "x").findings())
                .containsExactly(file + ": is neither model (.bpmn) nor table (.dmn) nor form (.form); leave it out");
    }

    @Test
    void aModelThatDeclaresEntitiesIsRefused() {
        assertThat(new PlantedFiles()
                        .change(
                                MODEL,
                                "<bpmn:definitions",
                                "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>\n<bpmn:definitions")
                        .findings())
                .first()
                .asString()
                .startsWith("visit-request.bpmn: is no well-formed XML: DOCTYPE is disallowed");
    }

    @Test
    void aDraftNeedNotBeInStepWithAnyCodeButCallsNone() {
        var draft = new PlantedFiles().without(FORM).without(TABLE);
        draft.change(MODEL, "visit-request", "my-idea").rename(MODEL, "my-idea.bpmn");

        assertThat(draft.findings())
                .containsExactly("my-idea.bpmn: invite-guest (\"Invite the guest\"): no flow of Frontdesk is behind"
                        + " this model, so it can call no code; the flows are [visit-request]");
    }
}
