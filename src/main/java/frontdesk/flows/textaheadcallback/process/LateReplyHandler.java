package frontdesk.flows.textaheadcallback.process;

import static frontdesk.flows.textaheadcallback.process.TextAheadCallbackVariables.LAST_REPLY;
import static frontdesk.flows.textaheadcallback.process.TextAheadCallbackVariables.UNCLEAR_AT;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.flows.textaheadcallback.domain.Outcome;
import frontdesk.flows.textaheadcallback.domain.ReplyClassification;
import frontdesk.ports.request.Requests;
import frontdesk.ports.request.Requests.Request;
import frontdesk.ports.request.Requests.TimelineEntry;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/**
 * Takes words that were written while a question stood and are delivered after the request was closed as unanswered. Then
 * it was not unanswered: the request is taken up again, and goes on where the diagram asks what the customer said.
 */
@Component
class LateReplyHandler {
    private final Requests requests;
    private final OpenQuestionCheck questions;
    private final TextAheadCallbackProcess process;
    private final RepositoryService repository;
    private final InstantSource clock;

    LateReplyHandler(
            Requests requests,
            OpenQuestionCheck questions,
            TextAheadCallbackProcess process,
            RepositoryService repository,
            InstantSource clock) {
        this.requests = requests;
        this.questions = questions;
        this.process = process;
        this.repository = repository;
        this.clock = clock;
    }

    /** Whether the request goes on with the words. */
    boolean count(Request closed, ReplyClassification meaning, Instant saidAt) {
        ReferenceNumber reference = closed.reference();
        boolean count = isWrittenInTime(closed, meaning, saidAt)
                && canGoOnAfterTexting()
                && requests.takeUpAgain(
                        reference,
                        CallbackRequestMapper.read(closed.requester(), requests.facts(reference))
                                .openKeys());
        if (count) {
            requests.tell(reference, "answer-came-late", Map.of());
            process.goesOnAfterTexting(reference, said(meaning));
        }
        return count;
    }

    /** A yes to the first question counts as long as the request is open; other words are for the one that stood. */
    private boolean isWrittenInTime(Request closed, ReplyClassification meaning, Instant saidAt) {
        ReferenceNumber reference = closed.reference();
        return closed.outcome().filter(Outcome.NO_REPLY.name()::equals).isPresent()
                && (meaning == ReplyClassification.YES || questions.isForTheLast(reference, saidAt))
                && requests.timeline(reference).stream()
                        .filter(line -> line.what().equals(Outcome.NO_REPLY.told()))
                        .map(TimelineEntry::at)
                        .allMatch(saidAt::isBefore);
    }

    /** Whether the diagram in force has the step with which a request goes on after texting. */
    private boolean canGoOnAfterTexting() {
        ProcessDefinition inForce = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(TextAheadCallbackProcess.KEY)
                .latestVersion()
                .singleResult();
        return repository
                        .getBpmnModelInstance(inForce.getId())
                        .getModelElementById(TextAheadCallbackProcess.AFTER_TEXTING)
                != null;
    }

    private Map<String, Object> said(ReplyClassification meaning) {
        boolean isUnclear = meaning == ReplyClassification.UNCLEAR;
        Map<String, Object> said = new HashMap<>();
        said.put(LAST_REPLY.name(), isUnclear ? null : meaning.name());
        said.put(UNCLEAR_AT.name(), isUnclear ? clock.instant().toString() : null);
        return said;
    }
}
