package frontdesk.adapters.progress;

import frontdesk.support.database.MigratedDatabase;

class EstimateModelsIT extends EstimateModelsContract {
    EstimateModelsIT() {
        super(MigratedDatabase.onPostgreSql());
    }
}
