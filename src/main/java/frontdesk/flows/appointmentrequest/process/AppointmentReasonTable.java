package frontdesk.flows.appointmentrequest.process;

import frontdesk.engine.models.PublishedTables;
import frontdesk.flows.appointmentrequest.domain.AppointmentReason;
import frontdesk.flows.appointmentrequest.domain.AppointmentReason.RequiredField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/** The reasons as analysts have last published them in the table {@code appointment-reason}. */
@Component
public class AppointmentReasonTable {
    private static final String TABLE = "appointment-reason";

    private final DecisionService decisions;
    private final PublishedTables tables;

    /** A version of the table never changes, and each row of it takes the engine's FEEL milliseconds. */
    private final Map<Row, AppointmentReason> rows = new ConcurrentHashMap<>();

    AppointmentReasonTable(DecisionService decisions, PublishedTables tables) {
        this.decisions = decisions;
        this.tables = tables;
    }

    /** The row with this code; empty where the table has none. */
    public Optional<AppointmentReason> find(String code) {
        Optional<Row> row = tables.inForce(TABLE).map(table -> new Row(table, code));
        Optional<AppointmentReason> known = row.map(rows::get);
        if (known.isPresent()) {
            return known;
        }
        Optional<AppointmentReason> found = evaluate(code);
        found.ifPresent(reason -> row.ifPresent(place -> rows.put(place, reason)));
        return found;
    }

    private Optional<AppointmentReason> evaluate(String code) {
        return decisions
                .evaluateDecisionTableByKey(TABLE)
                .variables(Variables.putValue("reason", code))
                .evaluate()
                .stream()
                .findFirst()
                .map(row -> reason(code, row));
    }

    /** The codes of all rows, in the table's order, each once. */
    public List<String> codes() {
        return tables.codes(TABLE);
    }

    private static AppointmentReason reason(String code, DmnDecisionRuleResult row) {
        return new AppointmentReason(
                code,
                row.getEntry("nameEn"),
                row.getEntry("nameEs"),
                row.getEntry("queue"),
                needs(row),
                row.getEntry("checklist"));
    }

    private static Set<RequiredField> needs(DmnDecisionRuleResult row) {
        Map<RequiredField, String> columns = Map.of(
                RequiredField.RECEIPT_NUMBER, "needsReceiptNumber",
                RequiredField.A_NUMBER, "needsANumber",
                RequiredField.DETAILS, "needsDetails");
        return columns.keySet().stream()
                .filter(need -> row.<Boolean>getEntry(columns.get(need)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** @param table the version of the table */
    private record Row(String table, String code) {}
}
