package frontdesk.web.offices;

import frontdesk.domain.appointment.CentreClosure;
import frontdesk.engine.duetime.CentreDays;
import frontdesk.engine.duetime.Moved;
import frontdesk.ports.appointment.CentreClosures;
import frontdesk.web.json.InvalidRequestException;
import frontdesk.web.offices.OfficesController.ClosureBody;
import frontdesk.web.problem.ConflictException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where it is said on which days the whole contact centre is closed. */
@RestController
@RequestMapping("/api/v1/centre/closures")
@Tag(name = "Offices")
class CentreClosuresController {
    private final CentreDays centre;
    private final CentreClosures closures;

    CentreClosuresController(CentreDays centre, CentreClosures closures) {
        this.centre = centre;
        this.closures = closures;
    }

    @GetMapping
    @Operation(
            summary = "Show on which days the centre is closed",
            description = "Beside weekends and federal holidays; past ones too, in their order.")
    ClosuresView list() {
        return new ClosuresView(closures.all());
    }

    @PutMapping("/{date}")
    @Operation(
            summary = "Close the centre for a day",
            description =
                    "The day counts as no business day from now on, and no text goes out on it. What is due by"
                            + " working time, open tasks and waiting timers, is counted anew as of when it was set; the answer says"
                            + " how many have moved. A due date that was set by hand stays. Said again, it moves what was missed.")
    MovedView close(@PathVariable String date, @RequestBody ClosureBody body) {
        return MovedView.of(centre.close(new CentreClosure(day(date), body.reason())));
    }

    @DeleteMapping("/{date}")
    @Operation(
            summary = "Open the centre on a day again",
            description = "What closing it has moved is moved back; the answer says how many. A day that was not closed"
                    + " stays as it is.")
    MovedView reopen(@PathVariable String date) {
        return MovedView.of(centre.reopen(day(date)));
    }

    private static LocalDate day(String date) {
        return IsoDateParser.read(date).orElseThrow(() -> new InvalidRequestException("date", IsoDateParser.RULE));
    }

    @Schema(name = "CentreClosures")
    record ClosuresView(List<CentreClosure> closures) {}

    /**
     * How much is due at another moment by now.
     *
     * @param moved tasks and timers together
     * @param tasks open user tasks
     * @param timers timers of running cases
     */
    @Schema(name = "MovedDueTimes")
    record MovedView(int moved, int tasks, int timers) {
        static MovedView of(Optional<Moved> moved) {
            return moved.map(all -> new MovedView(all.tasks() + all.timers(), all.tasks(), all.timers()))
                    .orElseThrow(() -> new ConflictException("The due times are being counted anew for another day at"
                            + " this moment. Send it again in a minute."));
        }
    }
}
