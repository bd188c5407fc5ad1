package frontdesk.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Prevents that a connection which breaks in the middle of a call is told as a fault of ours. */
class DatabaseOutageTest {
    @Test
    void aConnectionThatCannotBeHadIsOne() {
        assertThat(DatabaseOutage.isBehind(new CannotCreateTransactionException("x")))
                .isTrue();
        assertThat(DatabaseOutage.isBehind(new CannotGetJdbcConnectionException("x")))
                .isTrue();
        assertThat(DatabaseOutage.isBehind(new IllegalStateException(new SQLTransientConnectionException("x"))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"08003", "08006", "57P01", "57P03"})
    void aConnectionThatBreaksWithinTheEngineIsOne(String state) {
        assertThat(DatabaseOutage.isBehind(new ProcessEngineException("x", new SQLException("y", state))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"22001", "23505", "57014", ""})
    void whatTheDatabaseRefusesIsNone(String state) {
        assertThat(DatabaseOutage.isBehind(new ProcessEngineException("x", new SQLException("y", state))))
                .isFalse();
        assertThat(DatabaseOutage.isBehind(new SQLException("no state"))).isFalse();
    }
}
