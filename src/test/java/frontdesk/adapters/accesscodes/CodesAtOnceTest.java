package frontdesk.adapters.accesscodes;

import frontdesk.support.database.MigratedDatabase;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class CodesAtOnceTest extends CodesAtOnceContract {
    CodesAtOnceTest() {
        super(MigratedDatabase.onH2());
    }
}
