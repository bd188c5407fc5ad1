package frontdesk.engine.migration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import frontdesk.ports.operations.InstanceMigration;
import frontdesk.ports.operations.ModelCatalog;
import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.scenarios.clients.PortalClient;
import frontdesk.support.RunningFrontdesk;
import frontdesk.support.fixture.ModelPublisher;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Prevents that an answer grows with the years: hundreds of versions in every poll, or thousands of moved cases in one. */
@RunningFrontdesk
class LongListsTest {
    @LocalServerPort
    private int port;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ModelCatalog models;

    @Autowired
    private JdbcTemplate database;

    private final String key = "draft-" + UUID.randomUUID();
    private FrontdeskHttpClient operator;
    private ModelDrafts draft;

    @BeforeEach
    void aDraft() {
        operator = FrontdeskHttpClient.as("operator", port);
        draft = new ModelDrafts(key, new ModelPublisher(port), runtime);
        draft.hasTasks("look", "answer");
        draft.begins();
    }

    @Test
    void theVersionsOfAFlowAreReadPageByPage() {
        draft.hasTasks("look", "reply");
        draft.hasTasks("look", "write");

        JsonNode first = versions("?limit=2");
        JsonNode second = versions("?limit=2&after=" + first.get("next").asText());

        assertThat(first.findValuesAsText("version")).containsExactly("3", "2");
        assertThat(second.findValuesAsText("version")).containsExactly("1");
        assertThat(second.at("/versions/0/cases").asInt()).isEqualTo(1);
        assertThat(second.get("next").isNull()).isTrue();
        assertThat(operator.get(path("/versions?limit=1001")).status()).isEqualTo(400);
    }

    @Test
    void theListOfFlowsHasTheNewestVersionsOnly() {
        draft.hasTasks("look", "reply");
        draft.hasTasks("look", "write");

        ModelCatalog.Versions versions = models.flows(2).stream()
                .filter(flow -> flow.key().equals(key))
                .findFirst()
                .orElseThrow()
                .versions();

        assertThat(versions.page()).extracting(ModelCatalog.Edition::version).containsExactly(3, 2);
        assertThat(versions.next()).hasValue(2);
    }

    @Test
    void ofThousandsOfMovedCasesAPageIsGivenAndWhereTheNextOneBegins() {
        draft.hasTasks("look", "reply");
        String move = operator.post(path("/moves"), "{\"from\": 1, \"to\": 2}")
                .json()
                .get("id")
                .asText();
        new PortalClient(port).momentPasses();
        List<Object[]> others = IntStream.range(0, InstanceMigration.Page.USUAL)
                .mapToObj(number -> new Object[] {move, "case-" + number, null, "MOVED"})
                .toList();
        database.batchUpdate("insert into moved_case values (?, ?, ?, ?, null)", others);

        JsonNode first = operator.get(path("/moves/" + move)).json();

        assertThat(first.get("cases")).hasSize(InstanceMigration.Page.USUAL);
        assertThat(first.get("next").asText()).isNotBlank();
    }

    private JsonNode versions(String query) {
        return operator.get(path("/versions" + query)).json();
    }

    private String path(String more) {
        return "/api/v1/models/" + key + more;
    }
}
