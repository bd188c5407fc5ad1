package frontdesk.web.cases;

import frontdesk.domain.casefile.ReceiptNumber;
import frontdesk.ports.casefile.CaseDirectory;
import frontdesk.ports.casefile.CaseFeed;
import frontdesk.ports.casefile.CasesImportedEvent;
import frontdesk.web.cases.CaseImporter.ImportReport;
import frontdesk.web.problem.NotFoundException;
import frontdesk.web.requests.ProtectedCaseGuard;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where cases are fed and given back. */
@RestController
@RequestMapping("/api/v1/cases")
@Tag(name = "Cases")
class CasesController {
    private final CaseDirectory directory;
    private final CaseFeed feed;
    private final CaseImporter caseImport;
    private final ProtectedCaseGuard guard;
    private final ApplicationEventPublisher events;

    CasesController(
            CaseDirectory directory,
            CaseFeed feed,
            CaseImporter caseImport,
            ProtectedCaseGuard guard,
            ApplicationEventPublisher events) {
        this.directory = directory;
        this.feed = feed;
        this.caseImport = caseImport;
        this.guard = guard;
        this.events = events;
    }

    @PutMapping("/{receiptNumber}")
    @Operation(summary = "Create or replace a case")
    ResponseEntity<Void> put(@PathVariable ReceiptNumber receiptNumber, @RequestBody CaseBody body) {
        return feed.put(body.toCaseFile(receiptNumber))
                ? ResponseEntity.created(URI.create("/api/v1/cases/" + receiptNumber.value()))
                        .build()
                : ResponseEntity.noContent().build();
    }

    @GetMapping("/{receiptNumber}")
    @Operation(
            summary = "Look a case up",
            description = "A protected case is there for members of protected-cases alone; to others it is not.")
    CaseBody get(@PathVariable ReceiptNumber receiptNumber) {
        return directory
                .find(receiptNumber)
                .filter(found -> guard.shows(receiptNumber))
                .map(CaseBody::of)
                .orElseThrow(() -> new NotFoundException("There is no case with this receipt number."));
    }

    @PostMapping(path = "/import", consumes = MediaType.APPLICATION_NDJSON_VALUE)
    @Operation(
            summary = "Create or replace any number of cases, one a line",
            description =
                    "Each line is a case with its receiptNumber, of at most 64 KiB; empty lines are passed over."
                            + " Cases are written as they come, so what was read before a broken connection stays; sending"
                            + " them again does no harm. Of the refused lines the first 1,000 are listed, and moreRejected says where there are more.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_NDJSON_VALUE,
                            schema = @Schema(implementation = CaseImportLine.class)))
    ImportReport importAll(InputStream lines) throws IOException {
        ImportReport report = caseImport.importAll(lines);
        events.publishEvent(new CasesImportedEvent(report.accepted()));
        return report;
    }
}
