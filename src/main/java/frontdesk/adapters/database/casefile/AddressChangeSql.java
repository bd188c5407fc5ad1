package frontdesk.adapters.database.casefile;

import java.util.List;
import java.util.stream.Collectors;

/** Notes in the same statement that replaces a case when a party's mailing address differs from the one before. */
final class AddressChangeSql {
    private static final List<String> LINES = List.of("line1", "line2", "city", "state", "zip_code");

    private AddressChangeSql() {}

    /**
     * The assignment for an update that has the new values as parameters. An address where there was none is no change.
     *
     * @param whose how the party's columns begin
     */
    static String noted(String whose) {
        String differs = LINES.stream()
                .map(line -> whose + "_" + line)
                .map(column -> column + " is distinct from :" + column)
                .collect(Collectors.joining(" or "));
        return "%1$s_address_changed_at = case when %1$s_line1 is not null and (%2$s) then :fed_at else %1$s_address_changed_at end"
                .formatted(whose, differs);
    }
}
