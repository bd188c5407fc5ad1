package frontdesk.adapters.database.casefile;

import static java.util.stream.Collectors.joining;

import frontdesk.adapters.database.UpsertRetry;
import frontdesk.domain.casefile.ANumber;
import frontdesk.domain.casefile.CaseFile;
import frontdesk.domain.casefile.ReceiptNumber;
import frontdesk.ports.casefile.CaseDirectory;
import frontdesk.ports.casefile.CaseFeed;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Repository;

/** Cases as they were fed, in Frontdesk's own table: the directory while no system of record can be asked. */
@Repository
public class DatabaseCaseDirectory implements CaseDirectory, CaseFeed {
    private static final List<String> ADDRESS_LINES = List.of("line1", "line2", "city", "state", "zip_code");

    private final NamedParameterJdbcOperations database;
    private final UpsertRetry write;
    private final InstantSource clock;
    private final ProtectedForms protectedForms;
    private final ProtectedNumbers protectedNumbers;

    DatabaseCaseDirectory(
            NamedParameterJdbcOperations database,
            UpsertRetry write,
            InstantSource clock,
            ProtectedForms protectedForms,
            ProtectedNumbers protectedNumbers) {
        this.database = database;
        this.write = write;
        this.clock = clock;
        this.protectedForms = protectedForms;
        this.protectedNumbers = protectedNumbers;
    }

    @Override
    public Optional<CaseFile> find(ReceiptNumber receiptNumber) {
        return database
                .query(
                        "select * from case_file where receipt_number = :receipt_number",
                        Map.of("receipt_number", receiptNumber.value()),
                        CaseRowMapper::read)
                .stream()
                .findFirst();
    }

    @Override
    public List<CaseFile> of(ANumber aNumber, int atMost) {
        return database.query("""
                        select * from case_file where applicant_a_number = :number
                         order by filed_on desc, receipt_number fetch first :most rows only""", Map.of("number", aNumber.value(), "most", atMost), CaseRowMapper::read);
    }

    @Override
    public boolean put(CaseFile caseFile) {
        return write.inTransaction(() -> putInOrder(List.of(caseFile)) > 0);
    }

    @Override
    public void putAll(Collection<CaseFile> caseFiles) {
        // In one order everywhere, so that feeds with the same cases seldom wait for each other crosswise.
        Map<String, CaseFile> lastOfEach = new TreeMap<>();
        caseFiles.forEach(caseFile -> lastOfEach.put(caseFile.receiptNumber().value(), caseFile));
        if (!lastOfEach.isEmpty()) {
            write.inTransaction(() -> putInOrder(lastOfEach.values()));
        }
    }

    /** How many of them were new. */
    private int putInOrder(Collection<CaseFile> caseFiles) {
        Instant now = clock.instant();
        List<Map<String, Object>> rows = caseFiles.stream()
                .map(caseFile -> CaseFileParameters.of(caseFile, now))
                .toList();
        int[] replaced = batch(DatabaseCaseDirectory::update, rows);
        List<Map<String, Object>> missing = IntStream.range(0, replaced.length)
                .filter(index -> replaced[index] == 0)
                .mapToObj(rows::get)
                .toList();
        batch(DatabaseCaseDirectory::insert, missing);
        protectedNumbers.fed(
                caseFiles,
                caseFiles.stream().filter(protectedForms::isProtected).toList());
        releaseOutdatedPlaces(rows);
        return missing.size();
    }

    /**
     * Takes places back that requests have moved these cases to, where the system of record says otherwise by now. A
     * feed that has not heard of the move yet, because it still has an appointment from before, says nothing.
     */
    private void releaseOutdatedPlaces(List<Map<String, Object>> rows) {
        database.update(
                """
                delete from slot_booking
                 where receipt_number in (:numbers)
                   and not exists (
                       select 1 from case_file c
                        where c.receipt_number = slot_booking.receipt_number and c.status = 'PENDING'
                          and (c.biometrics_office = slot_booking.office and c.biometrics_at = slot_booking.slot_at
                               or exists (select 1 from biometrics_move latest
                                           where latest.reference_number = slot_booking.reference_number
                                             and latest.calendar_sequence > c.biometrics_times_rescheduled)
                                  and exists (select 1 from biometrics_move earlier
                                               where earlier.receipt_number = c.receipt_number
                                                 and earlier.from_office = c.biometrics_office
                                                 and earlier.from_at = c.biometrics_at)))""",
                Map.of(
                        "numbers",
                        rows.stream().map(row -> row.get("receipt_number")).toList()));
    }

    private int[] batch(Function<Set<String>, String> sql, List<Map<String, Object>> rows) {
        return rows.isEmpty()
                ? new int[0]
                : database.batchUpdate(
                        sql.apply(rows.get(0).keySet()),
                        rows.stream().map(MapSqlParameterSource::new).toArray(SqlParameterSource[]::new));
    }

    private static String insert(Set<String> columns) {
        return "insert into case_file (%s) values (:%s)"
                .formatted(String.join(", ", columns), String.join(", :", columns));
    }

    private static String update(Set<String> columns) {
        return columns.stream()
                .map(column -> column + " = :" + column)
                .collect(joining(
                        ", ",
                        "update case_file set " + notedAddressChange("applicant") + ", "
                                + notedAddressChange("representative") + ", ",
                        " where receipt_number = :receipt_number"));
    }

    /**
     * The assignment that notes, in the same statement that replaces a case, that a party's mailing address differs
     * from the one before. An address where there was none is no change.
     *
     * @param whose how the party's columns begin
     */
    private static String notedAddressChange(String whose) {
        String differs = ADDRESS_LINES.stream()
                .map(line -> whose + "_" + line)
                .map(column -> column + " is distinct from :" + column)
                .collect(joining(" or "));
        return "%1$s_address_changed_at = case when %1$s_line1 is not null and (%2$s) then :fed_at else %1$s_address_changed_at end"
                .formatted(whose, differs);
    }
}
