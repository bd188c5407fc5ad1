package frontdesk.engine.collision;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.ProcessEngineLogger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Prevents that a failure without an SQL state is lost behind one of ours. */
class CollisionDetectorTest {
    @Test
    void aConnectionThatCannotBeHadIsNoCollision() {
        assertThat(CollisionDetector.isCollision(new SQLTransientConnectionException("The pool is empty")))
                .isFalse();
    }

    @Test
    void aLostRaceIsOneHoweverDeepItsStateLies() {
        assertThat(CollisionDetector.isCollision(new IllegalStateException(new SQLException("x", "40001"))))
                .isTrue();
        assertThat(CollisionDetector.isCollision(new SQLException("x", "22001")))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "insert or update on table \"act_ru_execution\" violates foreign key constraint \"act_fk_exe_parent\" | 23503",
                "Referential integrity constraint violation: \"ACT_FK_EXE_PARENT: PUBLIC.ACT_RU_EXECUTION\" | 23506"
            })
    void aRowOfTheEngineThatLostItsParentMeanwhileIsOne(String message, String state) {
        assertThat(CollisionDetector.isCollision(new SQLException(message, state)))
                .isTrue();
        assertThat(CollisionDetector.isCollision(new SQLException("violates \"slot_booking_office\"", state)))
                .isFalse();
    }

    @Test
    void anInstanceThatChangedWhileTheEngineReadItIsOne() {
        ProcessEngineException parentGone =
                ProcessEngineLogger.PERSISTENCE_LOGGER.resolveParentOfExecutionFailedException("1", "2");

        assertThat(CollisionDetector.isCollision(new IllegalStateException(parentGone)))
                .as(parentGone.getMessage())
                .isTrue();
        assertThat(CollisionDetector.isCollision(new ProcessEngineException("Unknown property used in expression")))
                .isFalse();
    }

    @Test
    void aMistakeOfOurOwnIsNone() {
        assertThat(CollisionDetector.isCollision(new NullPointerException("x"))).isFalse();
    }
}
