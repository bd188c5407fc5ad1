package frontdesk.adapters.progress;

import frontdesk.support.MigratedDatabase;

class LearnedProgressTest extends LearnedProgressContract {
    LearnedProgressTest() {
        super(MigratedDatabase.onH2());
    }
}
