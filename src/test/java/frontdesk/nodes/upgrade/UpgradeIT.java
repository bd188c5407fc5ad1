package frontdesk.nodes.upgrade;

import frontdesk.support.PostgreSqlServer;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;

/** The present version on databases that an earlier one has filled; {@link EarlierDatabaseMain} says how. */
class UpgradeIT {

    /** The embedded default. */
    @Nested
    class OnH2 extends UpgradeStory {
        @Override
        String name() {
            return "h2";
        }

        @Override
        String emptyDatabase(Path folder) {
            return "jdbc:h2:file:" + folder.resolve("frontdesk") + ";AUTO_SERVER=TRUE;LOCK_TIMEOUT=10000;WRITE_DELAY=0";
        }
    }

    /** What is in real use. */
    @Nested
    class WithPostgreSql extends UpgradeStory {
        @Override
        String name() {
            return "postgresql";
        }

        @Override
        String emptyDatabase(Path folder) {
            return PostgreSqlServer.freshDatabase();
        }
    }
}
