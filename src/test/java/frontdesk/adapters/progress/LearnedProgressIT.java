package frontdesk.adapters.progress;

import frontdesk.support.MigratedDatabase;

class LearnedProgressIT extends LearnedProgressContract {
    LearnedProgressIT() {
        super(MigratedDatabase.onPostgreSql());
    }
}
