package frontdesk.engine.request;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.domain.request.RequestStatus;
import frontdesk.engine.usertask.TaskBriefs;
import frontdesk.ports.failure.TransactionRetry;
import frontdesk.ports.request.RequestLifecycle;
import frontdesk.ports.request.Requests;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Hands what happens around a request to the flow that works on it; all of it or nothing. */
@Component
class CamundaRequestLifecycle implements RequestLifecycle {
    static final String WITHDRAWN = "request-withdrawn";
    private static final String OUTCOME_OF_WITHDRAWAL = "WITHDRAWN";
    private static final String TOLD_OF_WITHDRAWAL = "withdrawn";
    private static final String TOLD_OF_WITHDRAWAL_BY_OFFICE = "withdrawal-noted-by-office";
    static final String ANSWERED = "customer-answered";
    private static final String TOLD_OF_ANSWER_BY_OFFICE = "answer-noted-by-office";
    static final String CAME_BACK = "message-came-back";
    private static final String TOUCHED = RequestMessageCorrelator.APPOINTMENT_TOUCHED;
    private static final String TELL = " The customer has an appointment there and must be told.";

    private final Requests requests;
    private final RequestMessageCorrelator events;
    private final TaskBriefs briefs;
    private final TransactionRetry retry;
    private final ProcessStarter processes;

    CamundaRequestLifecycle(
            Requests requests,
            RequestMessageCorrelator events,
            TaskBriefs briefs,
            TransactionRetry retry,
            ProcessStarter processes) {
        this.requests = requests;
        this.processes = processes;
        this.events = events;
        this.briefs = briefs;
        this.retry = retry;
    }

    @Override
    public void start(ReferenceNumber reference) {
        toBeStarted(reference).ifPresent(request -> processes.start(request.kind(), reference));
    }

    private Optional<Requests.Request> toBeStarted(ReferenceNumber reference) {
        return requests.findToChange(reference)
                .filter(request -> request.processInstanceId().isEmpty())
                .filter(request -> !request.status().isFinal());
    }

    /** A request whose flow could not be started has nothing to be undone, and its job finds that it has ended. */
    @Override
    public boolean withdraw(ReferenceNumber reference, Submitter submitter) {
        return retry.execute(() -> {
            if (toBeStarted(reference).isPresent()) {
                tellWhoseHand(reference, submitter);
                requests.tell(reference, TOLD_OF_WITHDRAWAL, Map.of());
                requests.conclude(reference, OUTCOME_OF_WITHDRAWAL, RequestStatus.CLOSED);
                return true;
            }
            boolean awaited = events.isAwaited(WITHDRAWN, reference);
            if (awaited) {
                tellWhoseHand(reference, submitter);
                goOn(WITHDRAWN, reference);
            } else {
                events.refuseSuspended(reference);
            }
            return awaited;
        });
    }

    /** The flow itself tells that the request is withdrawn. */
    private void tellWhoseHand(ReferenceNumber reference, Submitter submitter) {
        if (submitter == Submitter.OFFICE) {
            requests.tell(reference, TOLD_OF_WITHDRAWAL_BY_OFFICE, Map.of());
        }
    }

    @Override
    public boolean messageCameBack(ReferenceNumber reference) {
        return retry.execute(() -> events.happened(CAME_BACK, reference, Map.of()));
    }

    /**
     * A flow without an event of its own for it has its officers reach the person as after a message that came back. What
     * happens while the task of an earlier change is open and in nobody's hands is read in that task: two would have the
     * customer told twice.
     */
    @Override
    public boolean appointmentTouched(ReferenceNumber reference, String why) {
        return retry.execute(() -> {
            if (!events.isAwaited(TOUCHED, reference) && !events.isAwaited(CAME_BACK, reference)) {
                events.refuseSuspended(reference);
                return false;
            }
            requests.say(reference, Requests.Speaker.OFFICE_NOTE, why + TELL);
            List<String> open = events.openTasks(TOUCHED, reference);
            open.forEach(briefs::refresh);
            return !open.isEmpty()
                    || events.happened(TOUCHED, reference, Map.of())
                    || events.happened(CAME_BACK, reference, Map.of());
        });
    }

    @Override
    public boolean customerAnswered(ReferenceNumber reference, String text, Submitter submitter) {
        return retry.execute(() -> {
            boolean awaited = events.isAwaited(ANSWERED, reference);
            if (awaited) {
                requests.say(reference, Requests.Speaker.CUSTOMER, text);
                requests.tell(reference, submitter == Submitter.OFFICE ? TOLD_OF_ANSWER_BY_OFFICE : ANSWERED, Map.of());
                goOn(ANSWERED, reference);
            } else {
                events.refuseSuspended(reference);
            }
            return awaited;
        });
    }

    @Override
    public void noted(ReferenceNumber reference, String text, String author) {
        retry.run(() -> {
            requests.findToChange(reference).orElseThrow();
            requests.note(reference, text, author);
            events.openTasks(reference).forEach(briefs::refresh);
        });
    }

    private void goOn(String message, ReferenceNumber reference) {
        if (!events.happened(message, reference, Map.of())) {
            throw new OptimisticLockingFailureException("What was waited for ended while it was written down");
        }
    }
}
