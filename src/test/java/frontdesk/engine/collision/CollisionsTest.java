package frontdesk.engine.collision;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;

/** Prevents that a failure without an SQL state is lost behind one of ours. */
class CollisionsTest {
    @Test
    void aConnectionThatCannotBeHadIsNoCollision() {
        assertThat(Collisions.isCollision(new SQLTransientConnectionException("The pool is empty")))
                .isFalse();
    }

    @Test
    void aLostRaceIsOneHoweverDeepItsStateLies() {
        assertThat(Collisions.isCollision(new IllegalStateException(new SQLException("x", "40001"))))
                .isTrue();
        assertThat(Collisions.isCollision(new SQLException("x", "22001"))).isFalse();
    }
}
