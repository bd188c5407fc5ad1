package frontdesk.adapters.progress;

import frontdesk.support.database.MigratedDatabase;

class EstimateModelsTest extends EstimateModelsContract {
    EstimateModelsTest() {
        super(MigratedDatabase.onH2());
    }
}
