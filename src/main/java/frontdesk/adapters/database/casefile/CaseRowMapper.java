package frontdesk.adapters.database.casefile;

import frontdesk.domain.casefile.ANumber;
import frontdesk.domain.casefile.CaseFile;
import frontdesk.domain.casefile.CaseFile.Applicant;
import frontdesk.domain.casefile.CaseFile.Biometrics;
import frontdesk.domain.casefile.CaseFile.Representative;
import frontdesk.domain.casefile.MailingAddress;
import frontdesk.domain.casefile.ReceiptNumber;
import frontdesk.domain.casefile.ZipCode;
import frontdesk.domain.request.Language;
import frontdesk.domain.request.PhoneNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** A row of the case table as a case. Written by {@link CaseFileParameters}. */
final class CaseRowMapper {
    private final ResultSet row;

    private CaseRowMapper(ResultSet row) {
        this.row = row;
    }

    static CaseFile read(ResultSet row, int rowNumber) throws SQLException {
        return new CaseRowMapper(row).caseFile();
    }

    private CaseFile caseFile() throws SQLException {
        return new CaseFile(
                new ReceiptNumber(row.getString("receipt_number")),
                row.getString("form"),
                row.getObject("filed_on", LocalDate.class),
                CaseFile.FiledBy.valueOf(row.getString("filed_by")),
                CaseFile.Status.valueOf(row.getString("status")),
                row.getString("field_office"),
                applicant(),
                text("account_number"),
                representative(),
                biometrics(),
                MilestonesJson.read(row.getString("milestones")),
                row.getBoolean("is_protected"));
    }

    private Applicant applicant() throws SQLException {
        return new Applicant(
                row.getString("applicant_name"),
                row.getObject("applicant_date_of_birth", LocalDate.class),
                text("applicant_a_number").map(ANumber::new),
                row.getString("applicant_email"),
                text("applicant_phone").map(PhoneNumber::new),
                Language.ofCode(row.getString("applicant_language")),
                address("applicant"));
    }

    private Optional<Representative> representative() throws SQLException {
        if (isEmpty("representative_name")) {
            return Optional.empty();
        }
        return Optional.of(new Representative(
                row.getString("representative_name"),
                row.getString("representative_email"),
                text("representative_account_number"),
                row.getBoolean("representative_g28_on_file"),
                isEmpty("representative_line1") ? Optional.empty() : Optional.of(address("representative"))));
    }

    private Optional<Biometrics> biometrics() throws SQLException {
        if (isEmpty("biometrics_required")) {
            return Optional.empty();
        }
        return Optional.of(new Biometrics(
                row.getBoolean("biometrics_required"),
                biometricsAt(),
                text("biometrics_office"),
                row.getInt("biometrics_times_rescheduled")));
    }

    private Optional<OffsetDateTime> biometricsAt() throws SQLException {
        if (isEmpty("biometrics_at")) {
            return Optional.empty();
        }
        ZoneOffset offset = ZoneOffset.of(row.getString("biometrics_at_offset"));
        return Optional.of(row.getObject("biometrics_at", OffsetDateTime.class).withOffsetSameInstant(offset));
    }

    private MailingAddress address(String whose) throws SQLException {
        return new MailingAddress(
                row.getString(whose + "_line1"),
                text(whose + "_line2"),
                row.getString(whose + "_city"),
                row.getString(whose + "_state"),
                new ZipCode(row.getString(whose + "_zip_code")));
    }

    private Optional<String> text(String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    private boolean isEmpty(String column) throws SQLException {
        return row.getObject(column) == null;
    }
}
