package frontdesk.web.models;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where analysts ask what a change would do before they publish it. */
@Tag(name = "Models", description = "What is published, what a change would do, and moving cases to another version.")
@RestController
@RequestMapping("/api/v1/models/impact")
class ImpactController {
    private final ChangeAssessor changes;

    ImpactController(ChangeAssessor changes) {
        this.changes = changes;
    }

    @Operation(
            summary = "What a change would do to running cases",
            description = "Takes a changed model, alone as XML or with its changed tables and forms as the parts of a"
                    + " form, 2 MiB in all; the flow's other files are taken from the version in force. Says what the"
                    + " validation finds; and, where it would let the files in, for each version on which cases run how"
                    + " many stand at which step, and whether the new version can take them or why not. In counts,"
                    + " without a case's name. And plays the flow's scenarios on the changed files, in a process of its own,"
                    + " which takes about a minute; what came of it is kept for these very files, and under the profile"
                    + " production no others are published. A changed .feature may be sent along. Nothing is"
                    + " published.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                        schema = @Schema(type = "object", description = "Files as parts with their file names.")),
                @Content(
                        mediaType = MediaType.APPLICATION_XML_VALUE,
                        schema = @Schema(type = "string", description = "One model (BPMN 2.0)."))
            })
    @PostMapping(
            consumes = {
                MediaType.MULTIPART_FORM_DATA_VALUE,
                MediaType.APPLICATION_XML_VALUE,
                MediaType.TEXT_XML_VALUE,
                MediaType.APPLICATION_OCTET_STREAM_VALUE
            })
    ImpactView impact(
            @RequestBody byte[] body,
            @RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType type,
            @Parameter(description = "Whether to play the scenarios too.") @RequestParam(defaultValue = "true")
                    boolean scenarios,
            Principal analyst) {
        return changes.of(ModelUploadReader.in(body, type), scenarios, analyst.getName());
    }
}
