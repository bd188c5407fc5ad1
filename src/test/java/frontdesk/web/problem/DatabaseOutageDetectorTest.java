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
class DatabaseOutageDetectorTest {
    @Test
    void aConnectionThatCannotBeHadIsOne() {
        assertThat(DatabaseOutageDetector.isBehind(new CannotCreateTransactionException("x")))
                .isTrue();
        assertThat(DatabaseOutageDetector.isBehind(new CannotGetJdbcConnectionException("x")))
                .isTrue();
        assertThat(DatabaseOutageDetector.isBehind(new IllegalStateException(new SQLTransientConnectionException("x"))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"08003", "08006", "57P01", "57P03"})
    void aConnectionThatBreaksWithinTheEngineIsOne(String state) {
        assertThat(DatabaseOutageDetector.isBehind(new ProcessEngineException("x", new SQLException("y", state))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"22001", "23505", "57014", ""})
    void whatTheDatabaseRefusesIsNone(String state) {
        assertThat(DatabaseOutageDetector.isBehind(new ProcessEngineException("x", new SQLException("y", state))))
                .isFalse();
        assertThat(DatabaseOutageDetector.isBehind(new SQLException("no state")))
                .isFalse();
    }
}
