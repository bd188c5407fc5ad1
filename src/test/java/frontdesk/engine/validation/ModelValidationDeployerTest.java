package frontdesk.engine.validation;

import static frontdesk.engine.validation.PlantedFiles.FORM;
import static frontdesk.engine.validation.PlantedFiles.MODEL;
import static frontdesk.engine.validation.PlantedFiles.TABLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertThrows;

import frontdesk.engine.validation.code.CodeCatalog;
import frontdesk.engine.validation.model.Finding;
import java.util.List;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.rest.dto.ParseExceptionDto;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Prevents that a typo of an analyst stops a case at night: each is planted here, and named with file and element. */
class ModelValidationDeployerTest {

    @Test
    void aSoundModelWithItsTableAndFormPasses() {
        assertThat(new PlantedFiles().findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            id="visit-request" name | id="visit-requst" name | visit-requst ("Visit"): the process is 'visit-requst' but its file is 'visit-request.bpmn'; give both the key of one flow of [visit-request]
            camunda:historyTimeToLive="P365D" | camunda:versionTag="1" | visit-request ("Visit"): has no time to live; say after how many days its history goes, like P500D
            "invite-guest" | "Activity_0t2zome" | Activity_0t2zome ("Invite the guest"): the id is not chosen, and messages and records go by it; write a short phrase like 'send-reminder'
            name="Visit over" | name="" | visit-over: has no label; write what happens here
            ${inviteGuest} | ${inviteGuests} | invite-guest ("Invite the guest"): no code bears the name 'inviteGuests'; there are [inviteGuest, remindGuest, strangerToVisits]
            ${inviteGuest} | inviteGuest | invite-guest ("Invite the guest"): calls 'inviteGuest'; a service task calls one of the steps [${inviteGuest}, ${remindGuest}]
            ${inviteGuest} | ${remindGuest} | invite-guest ("Invite the guest"): calls ${remindGuest}, but its id 'invite-guest' is the name of the step ${inviteGuest}; give it an id of its own, like 'remind-guest-again', or call ${inviteGuest}
            camunda:asyncBefore="true" | camunda:asyncBefore="false" | invite-guest ("Invite the guest"): its work is seen outside and must be retried alone; tick 'Asynchronous before'
            ${!allSaid} | ${!allSayd} | not-all-said ("no"): 'allSayd' in ${!allSayd} is no variable of visit-request; there are [allSaid, guests, roomName]
            ${!allSaid} | ${!allSaid | not-all-said ("no"): the expression ${!allSaid is not well written; look at its character 10
            ${!allSaid} | allSaid == false | not-all-said ("no"): has no condition; write one like ${decision == 'APPOINTMENT_NEEDED'} or make it the default flow
            name="no" | name="" | not-all-said: has no label; write when it is taken
            PT1H | 1 hour | guest-late ("1 hour"): '1 hour' cannot be read as a time; write it like P3D or PT1H
            ${openingHours.after(roomName)} | tomorrow | talk-to-guest ("Talk to the guest"): 'tomorrow' cannot be read as a time; write it like 2026-12-01T09:00:00-05:00
            camunda:formRefBinding="deployment" | camunda:formRefBinding="latest" | talk-to-guest ("Talk to the guest"): its form must be 'talk-to-guest' with binding 'deployment', so that model and form change together
            camunda:candidateGroups="contact-center-officer" | camunda:priority="5" | talk-to-guest ("Talk to the guest"): nobody is to do it; give it a candidate group
            camunda:decisionRef="room" | camunda:decisionRef="rom" | choose-room ("Choose the room"): asks the decision 'rom', which must be deployed with the model and bound by 'deployment'; deployed are [room]
            getSingleResult().name | getSingleResult().nmae | choose-room ("Choose the room"): takes 'nmae' from the decision 'room', which gives [name]
            outputParameter name="roomName" | outputParameter name="romName" | choose-room ("Choose the room"): writes 'romName', which is no variable of visit-request; there are [allSaid, guests, roomName]
            name="guest-arrived" | name="" | guest-arrived-message: the message has no name; write what has happened, like 'customer-answered'
            messageRef="guest-arrived-message" | messageRef="guest-left" | wait-for-guest ("Wait for the guest"): waits for no message; choose one
            """)
    void aTypoInTheModelIsNamedWithItsElementAndHowToFixIt(String from, String to, String message) {
        assertThat(new PlantedFiles().change(MODEL, from, to).findings()).contains(MODEL + ": " + message);
    }

    @Test
    void anElementWithoutIdIsNamedByItsLabel() {
        assertThat(new PlantedFiles()
                        .change(MODEL, "id=\"visit-over\" name", "name")
                        .findings())
                .contains(
                        "visit-request.bpmn: an element 'endEvent' that is called \"Visit over\" has no id; draw it anew"
                                + " with Camunda Modeler");
    }

    @Test
    void whatMayFollowFromAnErrorIsToldAfterIt() {
        List<Finding> findings = new RealFlow("text-ahead-callback")
                .change(
                        "text-ahead-callback.bpmn",
                        "sourceRef=\"text-ahead-wanted\" targetRef=\"text-ahead\"",
                        "sourceRef=\"text-ahead-wanted\" targetRef=\"text-ahed\"")
                .findings();

        assertThat(findings)
                .filteredOn(Finding::isError)
                .extracting(Finding::getMessage)
                .containsExactly("text-ahead-callback.bpmn: text-wanted (\"Yes\"): leads from 'text-ahead-wanted' to"
                        + " 'text-ahed', and one of them is not there; connect it to two steps");
        assertThat(findings.subList(1, findings.size())).isNotEmpty().allMatch(Finding::isConsequence);
    }

    @Test
    void aServiceTaskThatNoCodeServesIsNamed() {
        var files = new PlantedFiles()
                .change(MODEL, "${inviteGuest}", "${inviteAll}")
                .change(MODEL, "\"invite-guest\"", "\"invite-all\"");

        assertThat(files.findings())
                .containsExactly("visit-request.bpmn: invite-all (\"Invite the guest\"): no code bears the name"
                        + " 'inviteAll'; there are [inviteGuest, remindGuest, strangerToVisits]");
    }

    @Test
    void aServiceTaskDoesNotCallTheCodeOfAnotherFlow() {
        var files = new PlantedFiles()
                .change(MODEL, "${inviteGuest}", "${strangerToVisits}")
                .change(MODEL, "\"invite-guest\"", "\"stranger-to-visits\"");

        assertThat(files.findings())
                .containsExactly("visit-request.bpmn: stranger-to-visits (\"Invite the guest\"):"
                        + " calls code of another flow than visit-request");
    }

    @Test
    void aUserTaskWithoutCodeAndFormIsNamedForBoth() {
        var files = new PlantedFiles().change(MODEL, "talk-to-guest", "talk-to-gest");

        assertThat(files.findings())
                .contains(
                        "visit-request.bpmn: talk-to-gest (\"Talk to the guest\"): its form talk-to-gest.form is not"
                                + " deployed with the model; deploy both together",
                        "visit-request.bpmn: talk-to-gest (\"Talk to the guest\"): no code judges what is submitted;"
                                + " give it the id of a task that has code, or the property 'brief', one of [], and its"
                                + " form says what is taken",
                        "talk-to-guest.form: no step of the model uses it; name it in its step, or leave it out");
    }

    @Test
    void aFieldOfAFormThatNobodyTakesIsNamed() {
        assertThat(new PlantedFiles().change(FORM, "\"allSaid\"", "\"allSayd\"").findings())
                .containsExactly("visit-request.bpmn: talk-to-guest (\"Talk to the guest\"):"
                        + " its form submits [allSayd], which nobody takes; the task takes [allSaid, note]");
    }

    @Test
    void aFormBearsTheNameOfItsFile() {
        assertThat(new PlantedFiles()
                        .change(FORM, "\"id\": \"talk-to-guest\"", "\"id\": \"Form_1\"")
                        .findings())
                .containsExactly(
                        "talk-to-guest.form: the form's id is 'Form_1'; give it the name of its file, 'talk-to-guest'");
        assertThat(new PlantedFiles().with(FORM, "{").findings())
                .containsExactly("talk-to-guest.form: is no JSON object; save it again with Camunda Modeler");
    }

    @Test
    void aTableBearsTheNameOfItsFileAndIsUsed() {
        assertThat(new PlantedFiles().rename(TABLE, "rooms.dmn").findings())
                .containsExactly(
                        "rooms.dmn: holds the decisions [room]; it must hold 'rooms' alone, as its file is named",
                        "rooms.dmn: no step of the model uses it; name it in its step, or leave it out");
    }

    @Test
    void aDraftsTableDoesNotTakeTheNameOfAnother() {
        var draft = new PlantedFiles().without(MODEL).without(FORM);
        draft.change(TABLE, "</decision>", "</decision><decision id=\"price\" camunda:historyTimeToLive=\"P1D\" />");

        assertThat(draft.findings())
                .contains(
                        "room.dmn: holds the decisions [room, price]; it must hold 'room' alone, as its file is named");
    }

    @Test
    void aTaskIsOfferedToGroupsOfOfficersOnlyInADraftToo() {
        var files = new PlantedFiles()
                .change(
                        MODEL,
                        "candidateGroups=\"",
                        "candidateGroups=\"analyst, supervisor,"
                                + " ${guests == 1 ? 'supervisor' : 'protected-cases'}, ");

        assertThat(files.findings())
                .containsExactly("visit-request.bpmn: talk-to-guest (\"Talk to the guest\"): is offered to 'analyst',"
                        + " who gets no tasks; the groups are [contact-center-officer, protected-cases, supervisor]");
        assertThat(files.change(MODEL, "visit-request", "my-idea")
                        .rename(MODEL, "my-idea.bpmn")
                        .findings())
                .anyMatch(finding -> finding.contains("is offered to 'analyst'"));
    }

    @Test
    void aStepThatSendsHasItsWordsInBothLanguages() {
        assertThat(new PlantedFiles()
                        .change(MODEL, "inviteGuest", "remindGuest")
                        .change(MODEL, "invite-guest", "remind-guest")
                        .findings())
                .containsExactly("visit-request.bpmn: remind-guest (\"Invite the guest\"): sends, but lacks its words;"
                        + " write messages/visit-request/remind-guest.en.mustache and"
                        + " messages/visit-request/remind-guest.es.mustache");
    }

    @Test
    void aCellOfATableThatCannotBeReadIsNamed() {
        assertThat(new PlantedFiles().change(TABLE, "\"Blue\"", "\"Blue").findings())
                .containsExactly(
                        "room.dmn: room-small-name (\"Room\"): '\"Blue' is not well written in FEEL; texts stand in quotes, numbers and names do not");
        assertThat(new PlantedFiles().change(TABLE, "&lt;= 4", "&lt;= ").findings())
                .containsExactly(
                        "room.dmn: room-small-guests (\"Room\"): '<=' is not well written in FEEL; texts stand in quotes, numbers and names do not");
    }

    @Test
    void allMistakesOfAllFilesAreSaidAtOnceInTheFormThatTheModelerShows() {
        var files = new PlantedFiles()
                .change(MODEL, "name=\"Visit over\"", "name=\"\"")
                .change(MODEL, "PT1H", "1 hour")
                .with(FORM, "{");

        var answer = ParseExceptionDto.fromException(refusalOf(files));

        assertThat(answer.getDetails()).containsOnlyKeys(MODEL, FORM);
        assertThat(answer.getDetails().get(MODEL).getErrors())
                .extracting(problem -> problem.getMainElementId())
                .contains("visit-over", "guest-late");
        assertThat(answer.getMessage()).startsWith("Nothing was deployed. Please fix:\n* ");
    }

    @Test
    void whatWasDeployedBeforeARuleWasMadeIsReadAgainWithoutBeingJudged() {
        var loaded = new PlantedFiles().with(FORM, "{").deployment();
        loaded.setNew(false);

        assertThatCode(() -> new ModelValidationDeployer(new CodeCatalog(Visits.beans())).deploy(loaded))
                .doesNotThrowAnyException();
    }

    private static ParseException refusalOf(PlantedFiles files) {
        return assertThrows(
                ParseException.class,
                () -> new ModelValidationDeployer(new CodeCatalog(Visits.beans())).deploy(files.deployment()));
    }
}
