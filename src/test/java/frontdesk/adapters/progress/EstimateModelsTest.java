package frontdesk.adapters.progress;

import frontdesk.support.MigratedDatabase;

class EstimateModelsTest extends EstimateModelsContract {
    EstimateModelsTest() {
        super(MigratedDatabase.onH2());
    }
}
