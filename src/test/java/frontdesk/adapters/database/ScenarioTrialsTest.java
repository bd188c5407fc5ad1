package frontdesk.adapters.database;

import frontdesk.support.database.MigratedDatabase;

class ScenarioTrialsTest extends ScenarioTrialsContract {
    private static final MigratedDatabase DATABASE = MigratedDatabase.onH2();

    ScenarioTrialsTest() {
        super(DATABASE);
    }
}
