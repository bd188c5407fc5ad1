package frontdesk.adapters.progress;

import frontdesk.support.MigratedDatabase;

class EstimateModelsIT extends EstimateModelsContract {
    EstimateModelsIT() {
        super(MigratedDatabase.onPostgreSql());
    }
}
