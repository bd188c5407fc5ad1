package frontdesk.demo;

import frontdesk.adapters.local.LocalInboxChannel;
import frontdesk.adapters.local.LocalMessage;
import frontdesk.demo.DemoClock.DueJobsTimeoutException;
import frontdesk.ports.appointment.BusinessCalendars;
import frontdesk.ports.messaging.Attachment;
import frontdesk.web.problem.NotFoundException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What only the demo has: its messages to look at, and its clock to move. */
@RestController
@RequestMapping("/api/v1/demo")
@ConditionalOnProperty("frontdesk.demo.enabled")
class DemoController {
    private final LocalInboxChannel inbox;
    private final DemoClock clock;
    private final BusinessCalendars calendars;

    DemoController(LocalInboxChannel inbox, DemoClock clock, BusinessCalendars calendars) {
        this.inbox = inbox;
        this.clock = clock;
        this.calendars = calendars;
    }

    /** What the clock shows after a move. */
    record Time(Instant now) {}

    /** What the clock shows, and the contact centre's zone to read it in. */
    record Face(Instant now, ZoneId timeZone) {}

    @GetMapping("/messages")
    List<LocalMessage> messages(@RequestParam Optional<String> to) {
        return to.map(inbox::messagesTo).orElseGet(inbox::messages);
    }

    @GetMapping("/messages/{id}/attachments/{name}")
    ResponseEntity<byte[]> attachment(@PathVariable long id, @PathVariable String name) {
        Attachment file =
                inbox.attachment(id, name).orElseThrow(() -> new NotFoundException("There is no such attachment."));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, file.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name())
                                .build()
                                .toString())
                .body(file.content());
    }

    @GetMapping("/clock")
    Face time() {
        return new Face(clock.now(), calendars.ofCentre().zone());
    }

    @PostMapping("/clock")
    Time move(@RequestBody ClockMoveBody move) {
        return new Time(clock.moveTo(move.from(clock.now())));
    }

    @ExceptionHandler
    ProblemDetail answer(DueJobsTimeoutException stuck) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE, stuck.getMessage());
        problem.setTitle("The clock has not arrived yet");
        return problem;
    }
}
