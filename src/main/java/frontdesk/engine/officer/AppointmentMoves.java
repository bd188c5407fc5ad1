package frontdesk.engine.officer;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.engine.authorization.EngineAuthentication;
import frontdesk.engine.brief.OfficerNames;
import frontdesk.engine.request.RequestMessageCorrelator;
import frontdesk.engine.usertask.TaskBriefs;
import frontdesk.ports.failure.TransactionRetry;
import frontdesk.ports.request.Requests;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/**
 * Begins the move of an appointment as its customer asks for it on the phone: by the task in which officers give another
 * time when an office has changed, so that places are booked and customers told in one way only.
 */
@Component
public class AppointmentMoves {
    private static final String WISH = "The customer asks for another time.";

    private final RequestMessageCorrelator events;
    private final Requests requests;
    private final TaskBriefs briefs;
    private final TaskService tasks;
    private final EngineAuthentication engine;
    private final TransactionRetry transactions;
    private final OfficerNames names;

    AppointmentMoves(
            RequestMessageCorrelator events,
            Requests requests,
            TaskBriefs briefs,
            TaskService tasks,
            EngineAuthentication engine,
            TransactionRetry transactions,
            OfficerNames names) {
        this.events = events;
        this.requests = requests;
        this.briefs = briefs;
        this.tasks = tasks;
        this.engine = engine;
        this.transactions = transactions;
        this.names = names;
    }

    /**
     * Puts the task into the officer's hands, with the wish in its conversation; one that is open already, as it is.
     *
     * @throws org.camunda.bpm.engine.AuthorizationException where they may not do it
     */
    public Move begin(Officer officer, ReferenceNumber request) {
        return transactions.execute(() -> {
            if (!events.isAwaited(RequestMessageCorrelator.APPOINTMENT_TOUCHED, request)) {
                events.refuseSuspended(request);
                return new Move.Impossible();
            }
            List<Task> held = events.tasksBegunBy(RequestMessageCorrelator.APPOINTMENT_TOUCHED, request).stream()
                    .filter(task -> task.getAssignee() != null)
                    .toList();
            return held.stream()
                    .filter(task -> task.getAssignee().equals(officer.account()))
                    .findFirst()
                    .<Move>map(Move.Begun::of)
                    .or(() -> held.stream().findFirst().map(task -> new Move.HeldBy(names.of(task.getAssignee()))))
                    .orElseGet(() -> claimed(officer, request));
        });
    }

    private Move claimed(Officer officer, ReferenceNumber request) {
        requests.note(request, WISH, names.of(officer.account()));
        Task task = waiting(request).orElseGet(() -> {
            events.happened(RequestMessageCorrelator.APPOINTMENT_TOUCHED, request, Map.of());
            return waiting(request).orElseThrow();
        });
        briefs.refresh(task.getId());
        return engine.as(officer.account(), officer.groups(), () -> {
            tasks.claim(task.getId(), officer.account());
            return Move.Begun.of(task);
        });
    }

    private Optional<Task> waiting(ReferenceNumber request) {
        return events.tasksBegunBy(RequestMessageCorrelator.APPOINTMENT_TOUCHED, request).stream()
                .findFirst();
    }

    /** What became of it. */
    public sealed interface Move {
        /** The task is the officer's. */
        record Begun(String task, String name) implements Move {
            private static Begun of(Task task) {
                return new Begun(task.getId(), task.getName());
            }
        }

        /** @param colleague the name of whoever is moving it already */
        record HeldBy(String colleague) implements Move {}

        /** The request has no appointment that its flow lets an officer move. */
        record Impossible() implements Move {}
    }
}
