package frontdesk.adapters.database;

import frontdesk.support.database.MigratedDatabase;

class ScenarioTrialsIT extends ScenarioTrialsContract {
    private static final MigratedDatabase DATABASE = MigratedDatabase.onPostgreSql();

    ScenarioTrialsIT() {
        super(DATABASE);
    }
}
