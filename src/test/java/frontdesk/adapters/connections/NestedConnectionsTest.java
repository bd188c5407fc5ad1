package frontdesk.adapters.connections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Prevents that a transaction inside another one waits for connections that its likes hold. */
class NestedConnectionsTest {
    private final HikariDataSource outer = poolOfOne();
    private final HikariDataSource nested = poolOfOne();
    private final NestingDataSource connections = new NestingDataSource(outer, nested);
    private final JdbcTemplate database = new JdbcTemplate(connections);
    private final TransactionTemplate transaction;
    private final TransactionTemplate inside;

    NestedConnectionsTest() {
        connections.afterPropertiesSet();
        NestingTransactions manager = new NestingTransactions(connections);
        transaction = new TransactionTemplate(manager);
        inside = new TransactionTemplate(manager);
        inside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @AfterEach
    void closeThePools() {
        outer.close();
        nested.close();
    }

    @Test
    void whoHoldsTheLastConnectionBeginsATransactionInside() {
        transaction.executeWithoutResult(held -> {
            database.queryForObject("select 1", Integer.class);
            inside.executeWithoutResult(also -> {
                database.queryForObject("select 1", Integer.class);
                assertThat(active()).containsExactly(1, 1);
            });
            database.queryForObject("select 1", Integer.class);
            assertThat(active()).containsExactly(1, 0);
        });
        assertThat(active()).containsExactly(0, 0);
    }

    @Test
    void afterAFailureInsideTheOuterOneGoesOnWithItsOwnConnection() {
        transaction.executeWithoutResult(held -> {
            assertThatThrownBy(() -> inside.executeWithoutResult(also -> {
                        throw new IllegalStateException("as a test has it");
                    }))
                    .isInstanceOf(IllegalStateException.class);
            database.queryForObject("select 1", Integer.class);
            assertThat(active()).containsExactly(1, 0);
        });
        transaction.executeWithoutResult(again -> assertThat(active()).containsExactly(1, 0));
    }

    @Test
    void aThirdOneIsRefusedInsteadOfWaitingForEver() {
        transaction.executeWithoutResult(held ->
                inside.executeWithoutResult(also -> assertThatThrownBy(() -> inside.executeWithoutResult(third -> {}))
                        .hasRootCauseInstanceOf(IllegalTransactionStateException.class)));
        assertThat(active()).containsExactly(0, 0);
    }

    private List<Integer> active() {
        return List.of(
                outer.getHikariPoolMXBean().getActiveConnections(),
                nested.isRunning() ? nested.getHikariPoolMXBean().getActiveConnections() : 0);
    }

    private static HikariDataSource poolOfOne() {
        HikariConfig settings = new HikariConfig();
        settings.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID());
        settings.setMaximumPoolSize(1);
        settings.setConnectionTimeout(1_000);
        return new HikariDataSource(settings);
    }
}
