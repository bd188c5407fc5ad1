package frontdesk.web.tasks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import frontdesk.domain.request.Language;
import frontdesk.engine.officer.CompletionPreview;
import frontdesk.engine.officer.CompletionPreview.Result;
import frontdesk.ports.messaging.MessagePreviews.Preview;
import frontdesk.ports.messaging.Notification.Channel;
import frontdesk.web.json.InvalidRequestException;
import frontdesk.web.json.JsonObject;
import frontdesk.web.problem.NotFoundException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotNull;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Where an officer reads the e-mail that a decision would send, before they decide. */
@Tag(name = "Tasks")
@RestController
class CompletionPreviewController {
    private static final TypeReference<Map<String, Object>> VALUES = new TypeReference<>() {};

    private final CompletionPreview completions;
    private final ObjectMapper json;

    CompletionPreviewController(CompletionPreview completions, ObjectMapper json) {
        this.completions = completions;
        this.json = json;
    }

    @Operation(
            summary = "Show the e-mails that completing a task would send",
            description =
                    "With these values, by whoever may complete the task. Nothing is sent, written or completed. Values"
                            + " that a completion would refuse are refused here in the same words.")
    @PostMapping("/api/v1/tasks/{id}/preview")
    PreviewView preview(@PathVariable String id, @RequestBody PreviewBody body, Authentication caller) {
        Result result = completions.of(SignedInOfficer.of(caller), id, values(body));
        if (result instanceof Result.Refused refused) {
            throw new InvalidRequestException("values", refused.why());
        }
        if (result instanceof Result.Sends sends) {
            return new PreviewView(sends.emails().stream().map(EmailView::of).toList());
        }
        throw new NotFoundException("There is no such task; it may have been completed, or ended in another way.");
    }

    private Map<String, Object> values(PreviewBody body) {
        try {
            Map<String, Object> values =
                    new HashMap<>(json.readValue(body.values().text(), VALUES));
            values.values().removeIf(Objects::isNull);
            return values;
        } catch (JsonProcessingException wellFormed) {
            throw new IllegalStateException("The values were read before", wellFormed);
        }
    }

    /**
     * What would be submitted.
     *
     * @param values by the names of the form's fields
     */
    @Schema(name = "PreviewBody")
    record PreviewBody(@NotNull JsonObject values) {}

    /** What would be sent; nothing, where completing sends no e-mail. */
    @Schema(name = "Preview")
    record PreviewView(List<EmailView> emails) {}

    /**
     * An e-mail as its reader would get it.
     *
     * @param files the names of the files that would come with it
     * @param withheld whether it would not go out by itself, since the case is protected and this is not its safe contact
     */
    @Schema(name = "PreviewedEmail")
    record EmailView(
            Channel channel,
            String to,
            Language language,
            String subject,
            String text,
            List<String> files,
            boolean withheld) {
        static EmailView of(Preview preview) {
            return new EmailView(
                    preview.channel(),
                    preview.to(),
                    preview.language(),
                    preview.subject(),
                    preview.body(),
                    preview.files(),
                    preview.isWithheld());
        }
    }
}
