package frontdesk.web.officers;

import frontdesk.domain.request.Language;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.ports.appointment.AppointmentBook;
import frontdesk.ports.messaging.MessageLog;
import frontdesk.ports.request.OpenTasks;
import frontdesk.ports.request.Requests;
import frontdesk.ports.request.Requests.Request;
import frontdesk.web.problem.NotFoundException;
import frontdesk.web.requests.CallerRoles;
import frontdesk.web.requests.ProtectedCaseGuard;
import frontdesk.web.requests.RequestViews;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Where officers read one request whole. */
@Tag(name = "Requests")
@RestController
class RequestRecordController {
    private final Requests requests;
    private final AppointmentBook book;
    private final RequestViews views;
    private final MessageLog messages;
    private final OpenTasks tasks;
    private final ProtectedCaseGuard guard;
    private final InstantSource clock;

    RequestRecordController(
            Requests requests,
            AppointmentBook book,
            RequestViews views,
            MessageLog messages,
            OpenTasks tasks,
            ProtectedCaseGuard guard,
            InstantSource clock) {
        this.requests = requests;
        this.book = book;
        this.views = views;
        this.messages = messages;
        this.tasks = tasks;
        this.guard = guard;
        this.clock = clock;
    }

    @Operation(
            summary = "Show a request whole",
            description = "For officers and supervisors: what was asked, the conversation with its notes, what was sent"
                    + " in its words and what became of it, the appointment, the timeline in English, and the open tasks that the"
                    + " reader may do.")
    @GetMapping("/api/v1/requests/{referenceNumber}/record")
    @Transactional(readOnly = true)
    RequestRecordView show(@PathVariable ReferenceNumber referenceNumber) {
        Request request = requests.find(referenceNumber)
                .filter(found -> guard.shows(referenceNumber))
                .orElseThrow(() -> NotFoundException.ofRequest(referenceNumber));
        return RequestRecordView.of(
                views.of(request, Language.EN),
                request.requester(),
                requests.facts(referenceNumber),
                attendance(referenceNumber),
                requests.conversation(referenceNumber),
                messages.of(referenceNumber),
                tasks.of(List.of(request), CallerRoles.all()).getOrDefault(referenceNumber, List.of()));
    }

    private Optional<RequestRecordView.Attendance> attendance(ReferenceNumber reference) {
        return book.of(reference)
                .map(appointment -> new RequestRecordView.Attendance(
                        !appointment.isAhead(clock.instant()), book.attendance(reference)));
    }
}
