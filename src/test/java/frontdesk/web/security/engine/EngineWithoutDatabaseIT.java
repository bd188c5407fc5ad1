package frontdesk.web.security.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import frontdesk.web.security.Caller;
import frontdesk.web.security.FrontdeskOverHttp;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Prevents that callers of the engine's interfaces are informed of a fault while the database is away, and do not come again. */
@FrontdeskOverHttp
class EngineWithoutDatabaseIT {
    @LocalServerPort
    private int port;

    @Autowired
    @Qualifier("outerConnections")
    private HikariDataSource pool;

    private final Deque<Connection> held = new ArrayDeque<>();
    private Caller operator;

    @BeforeEach
    void signIn() {
        operator = Caller.demoAccount("operator", port);
        operator.get("/camunda/app/cockpit/default/");
        operator.form(
                "/camunda/api/admin/auth/user/default/login/cockpit", "username=operator&password=operator-demo-2026");
    }

    @AfterEach
    void giveBack() throws SQLException {
        for (Connection connection : held) {
            connection.close();
        }
    }

    @Test
    void whoCallsTheEngineIsToldToComeAgain() {
        assertThat(operator.get("/camunda/api/engine/engine/default/task").statusCode())
                .isEqualTo(200);

        takeAllConnections();

        toldToComeAgain(operator.get("/camunda/api/engine/engine/default/task"));
        toldToComeAgain(operator.get("/engine-rest/task"));
        toldToComeAgain(operator.get("/api/v1/operations/incidents"));
    }

    private void takeAllConnections() {
        // The node's own work has some of them for a moment.
        Awaitility.await()
                .ignoreException(SQLTransientConnectionException.class)
                .until(() -> {
                    held.add(pool.getConnection());
                    return held.size() == pool.getMaximumPoolSize();
                });
    }

    private static void toldToComeAgain(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("urn:frontdesk:problem:temporarily-unavailable");
    }
}
