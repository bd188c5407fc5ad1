package frontdesk.flows.biometricsreschedule.process.usertask;

import static frontdesk.flows.biometricsreschedule.process.BiometricsRescheduleVariables.GOOD_CAUSE;
import static frontdesk.flows.biometricsreschedule.process.BiometricsRescheduleVariables.READY_TEXTS;
import static frontdesk.flows.biometricsreschedule.process.DecisionVariables.CAUSE_NAME_EN;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.engine.brief.CaseSummaryFormatter;
import frontdesk.engine.brief.OfficerFormats;
import frontdesk.engine.brief.ReadyTexts;
import frontdesk.engine.brief.RequestBrief;
import frontdesk.engine.brief.TaskBrief;
import frontdesk.flows.biometricsreschedule.domain.RescheduleRequest;
import frontdesk.flows.biometricsreschedule.process.RescheduleRequestMapper;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** All that an officer must see to decide about a move or to choose a time, on one page. */
@Component
class RescheduleBrief implements TaskBrief {
    /** What the flow lays out beyond what every task does. */
    static final Set<String> OWN = Set.of(
            "causeName",
            "explanation",
            "preferredDates",
            "caseSummary",
            "presentAppointment",
            "heldPlace",
            "newAppointment",
            "timesMoved",
            "moves",
            "officeName",
            "readyTexts");

    private static final Set<String> NAMES = RequestBrief.with(OWN);

    private final RequestBrief requestBrief;
    private final RescheduleRequestMapper asked;
    private final CaseSummaryFormatter caseLines;
    private final RescheduleBriefTables tables;
    private final ReadyTexts readyTexts;

    RescheduleBrief(
            RequestBrief requestBrief,
            RescheduleRequestMapper asked,
            CaseSummaryFormatter caseLines,
            RescheduleBriefTables tables,
            ReadyTexts readyTexts) {
        this.readyTexts = readyTexts;
        this.requestBrief = requestBrief;
        this.asked = asked;
        this.caseLines = caseLines;
        this.tables = tables;
    }

    @Override
    public Set<String> variables() {
        return NAMES;
    }

    @Override
    public Map<String, Object> of(DelegateTask task) {
        return requestBrief.with(own(task), task);
    }

    /** By the names of {@link #OWN}. */
    Map<String, Object> own(DelegateTask task) {
        ReferenceNumber reference = new ReferenceNumber(task.getExecution().getProcessBusinessKey());
        Map<String, Object> brief = new HashMap<>();
        RescheduleRequest request = asked.under(reference);
        whatIsAsked(brief, task, request);
        brief.put(
                "readyTexts",
                readyTexts.of(
                        READY_TEXTS, GOOD_CAUSE.in(task), request.requester().language()));
        tables.put(brief, task, reference);
        return brief;
    }

    private void whatIsAsked(Map<String, Object> brief, DelegateTask task, RescheduleRequest request) {
        brief.put("causeName", CAUSE_NAME_EN.find(task).orElse(""));
        brief.put("explanation", request.explanation());
        brief.put(
                "preferredDates",
                request.preferredDates().stream().map(OfficerFormats::day).collect(Collectors.joining("; ")));
        brief.put("caseSummary", String.join("\n", caseLines.of(request.receiptNumber(), request.requester())));
    }
}
