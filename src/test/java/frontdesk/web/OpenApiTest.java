package frontdesk.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@WebEndpointTest
class OpenApiTest {
    @LocalServerPort
    private int port;

    private final HttpClient http =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
    private JsonNode api;

    @BeforeEach
    void readTheDescription() throws Exception {
        api = new ObjectMapper().readTree(get("/api/v1/openapi.json").body());
    }

    @Test
    void theDescriptionIsOpenApi31AndIntroducesItself() {
        assertThat(api.get("openapi").asText()).startsWith("3.1");
        assertThat(api.at("/info/description").asText())
                .contains("Idempotency-Key", "urn:frontdesk:problem:duplicate-request");
        assertThat(api.at("/components/securitySchemes/password/scheme").asText())
                .isEqualTo("basic");
    }

    @Test
    void onlyTheApiIsDescribed() {
        assertThat(api.get("paths").fieldNames()).toIterable().allMatch(path -> path.startsWith("/api/v1/"));
    }

    @Test
    void everyPostNamesItsIdempotencyKey() {
        assertThat(operation("/api/v1/requests/{referenceNumber}/information", "post")
                        .at("/parameters")
                        .toString())
                .contains("Idempotency-Key");
        assertThat(operation("/api/v1/requests/{referenceNumber}", "get")
                        .at("/parameters")
                        .toString())
                .doesNotContain("Idempotency-Key");
    }

    @Test
    void everyOperationSaysWhatItsProblemsLookLike() {
        assertThat(operation("/api/v1/requests/{referenceNumber}", "get")
                        .at("/responses/default/content/application~1problem+json/schema/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/Problem");
        assertThat(api.at("/components/schemas/Problem/properties/errors").isMissingNode())
                .isFalse();
    }

    @Test
    void aBodyIsDescribedAsStrictlyAsItIsRead() {
        JsonNode requester = api.at("/components/schemas/RequesterBody");

        assertThat(requester.get("required")).extracting(JsonNode::asText).containsExactlyInAnyOrder("name", "email");
        assertThat(requester.get("additionalProperties").asBoolean(true)).isFalse();
        assertThat(requester.at("/properties/name/maxLength").asInt()).isEqualTo(200);
        assertThat(requester.at("/properties/email/example").asText()).isEqualTo("maria@example.org");
        assertThat(requester.at("/properties/phone/type").toString()).isEqualTo("[\"string\",\"null\"]");
        assertThat(requester.at("/properties/phone/example").asText()).isEqualTo("+12025550123");
        assertThat(requester.at("/properties/language").toString()).contains("\"enum\":[\"en\",\"es\",null]");
    }

    @Test
    void aNestedRecordIsNamedAfterItsOuterOne() {
        assertThat(api.at("/components/schemas/RequestView/properties/timeline/items/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/RequestViewLine");
    }

    @Test
    void aPageLetsPeopleTryIt() throws Exception {
        HttpResponse<String> page = get("/api/v1/docs");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.uri().getPath()).startsWith("/api/v1/");
        assertThat(page.body()).contains("swagger-ui");
    }

    private JsonNode operation(String path, String method) {
        return api.get("paths").get(path).get(method);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .build(),
                BodyHandlers.ofString());
    }
}
