package frontdesk.web.openapi;

import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;

/** What a refusal looks like (RFC 9457). */
final class ProblemSchema {
    static final String NAME = "Problem";

    private ProblemSchema() {}

    static Schema<?> make() {
        Schema<?> problem = object("What went wrong, and how to fix it (RFC 9457).")
                .addProperty(
                        "type", text("The kind of problem; does not change.", "urn:frontdesk:problem:invalid-request"))
                .addProperty("title", text("The kind in words.", "Invalid request"))
                .addProperty(
                        "status",
                        new IntegerSchema().description("The HTTP status.").example(400))
                .addProperty("detail", text("What to do about this one.", "Fix the fields named in errors."))
                .addProperty("instance", text("The address that was asked.", "/api/v1/appointment-requests"))
                .addProperty(
                        "errors",
                        new ArraySchema()
                                .items(fieldError())
                                .description("With 400: every wrong field, the first 100 of them."))
                .addProperty(
                        "moreErrors",
                        new BooleanSchema().description("With 400: true where more than 100 fields are wrong."))
                .addProperty("referenceNumber", text("With 409: the request that is open already.", "AR-7K3M-9QXTC"))
                .addProperty("incident", text("With 500: what to quote to the operators.", "5f0c…"));
        problem.setRequired(List.of("type", "title", "status", "detail"));
        return problem;
    }

    static ApiResponse response(String description) {
        Schema<?> reference = new Schema<>().$ref("#/components/schemas/" + NAME);
        return new ApiResponse()
                .description(description)
                .content(new Content().addMediaType("application/problem+json", new MediaType().schema(reference)));
    }

    private static Schema<?> fieldError() {
        Schema<?> error = object("What is wrong with one field.")
                .addProperty("field", text("Its path; empty for the whole body.", "requester.email"))
                .addProperty("message", text("Goes on from its name.", "is required"));
        error.setRequired(List.of("field", "message"));
        return error;
    }

    private static Schema<?> object(String description) {
        return new ObjectSchema().description(description);
    }

    private static Schema<?> text(String description, String example) {
        return new StringSchema().description(description).example(example);
    }
}
