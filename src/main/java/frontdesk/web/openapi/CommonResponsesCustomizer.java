package frontdesk.web.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponses;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Describes what every operation has in common, so that no controller has to say it again. */
@Component
class CommonResponsesCustomizer implements GlobalOpenApiCustomizer {
    private static final String IMPORT = "/api/v1/cases/import";
    private static final String DEMO = "/api/v1/demo/";

    @Override
    public void customise(OpenAPI api) {
        api.getComponents().addSchemas(ProblemSchema.NAME, ProblemSchema.make());
        api.getPaths().forEach(CommonResponsesCustomizer::describe);
    }

    private static void describe(String path, PathItem item) {
        item.readOperationsMap().forEach((method, operation) -> {
            describeProblems(operation.getResponses());
            if (method == HttpMethod.POST && !path.equals(IMPORT) && !path.startsWith(DEMO)) {
                describeIdempotency(operation);
            }
        });
    }

    private static void describeProblems(ApiResponses responses) {
        responses.putIfAbsent(
                "400", ProblemSchema.response("Something is wrong with the request; errors names it all."));
        responses.putIfAbsent("401", ProblemSchema.response("Credentials are missing or wrong."));
        responses.putIfAbsent("403", ProblemSchema.response("This account may not do that."));
        responses.putIfAbsent("default", ProblemSchema.response("Any other problem; its status and type say which."));
    }

    private static void describeIdempotency(Operation operation) {
        Parameter key = new HeaderParameter()
                .name("Idempotency-Key")
                .description(
                        "Your own name for this request, such as a UUID. Sent again with the same key and body, the"
                                + " request gets the first answer again, and nothing is started twice. Another body under the"
                                + " same key is refused with 422.")
                .required(false)
                .schema(new StringSchema().minLength(1).maxLength(255));
        operation.addParametersItem(key);
        operation
                .getResponses()
                .putIfAbsent("422", ProblemSchema.response("The Idempotency-Key was used with another request."));
    }
}
