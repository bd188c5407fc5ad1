package frontdesk.flows.biometricsreschedule.process;

import frontdesk.engine.models.PublishedTables;
import java.util.List;
import org.springframework.stereotype.Component;

/** The reasons for moving an appointment as analysts have last published them in the table {@code good-cause}. */
@Component
public class GoodCauseTable {
    private static final String TABLE = "good-cause";

    private final PublishedTables tables;

    GoodCauseTable(PublishedTables tables) {
        this.tables = tables;
    }

    /** The codes of all rows, in the table's order, each once. */
    public List<String> codes() {
        return tables.codes(TABLE);
    }
}
