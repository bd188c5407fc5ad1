package frontdesk.adapters.database.casefile;

import static java.time.ZoneOffset.UTC;

import frontdesk.domain.casefile.ANumber;
import frontdesk.domain.casefile.CaseFile;
import frontdesk.domain.casefile.CaseFile.Applicant;
import frontdesk.domain.casefile.CaseFile.Biometrics;
import frontdesk.domain.casefile.CaseFile.Representative;
import frontdesk.domain.casefile.MailingAddress;
import frontdesk.domain.request.PhoneNumber;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A case as a row of its table: which value goes into which column. Read again by {@link CaseRowMapper}. */
final class CaseFileParameters {
    private final Map<String, Object> values = new LinkedHashMap<>();

    private CaseFileParameters() {}

    /** The values by column, always of all columns and in the same order; null where one is empty. */
    static Map<String, Object> of(CaseFile caseFile, Instant fedAt) {
        CaseFileParameters row = new CaseFileParameters();
        row.filing(caseFile);
        row.applicant(caseFile.applicant());
        row.representative(caseFile.representative());
        row.biometrics(caseFile.biometrics());
        row.values.put("milestones", MilestonesJson.write(caseFile.milestones()));
        row.values.put("fed_at", fedAt.atOffset(UTC));
        return row.values;
    }

    private void filing(CaseFile caseFile) {
        values.put("receipt_number", caseFile.receiptNumber().value());
        values.put("form", caseFile.form());
        values.put("filed_on", caseFile.filedOn());
        values.put("filed_by", caseFile.filedBy().name());
        values.put("status", caseFile.status().name());
        values.put("field_office", caseFile.fieldOffice());
        values.put("is_protected", caseFile.isProtected());
        values.put("account_number", caseFile.accountNumber().orElse(null));
    }

    private void applicant(Applicant applicant) {
        values.put("applicant_name", applicant.name());
        values.put("applicant_date_of_birth", applicant.dateOfBirth());
        values.put("applicant_a_number", applicant.aNumber().map(ANumber::value).orElse(null));
        values.put("applicant_email", applicant.email());
        values.put("applicant_phone", applicant.phone().map(PhoneNumber::value).orElse(null));
        values.put("applicant_language", applicant.language().code());
        address("applicant", Optional.of(applicant.mailingAddress()));
    }

    private void representative(Optional<Representative> representative) {
        values.put(
                "representative_name", representative.map(Representative::name).orElse(null));
        values.put(
                "representative_email",
                representative.map(Representative::email).orElse(null));
        values.put(
                "representative_account_number",
                representative.flatMap(Representative::accountNumber).orElse(null));
        values.put(
                "representative_g28_on_file",
                representative.map(Representative::g28OnFile).orElse(null));
        address("representative", representative.flatMap(Representative::mailingAddress));
    }

    private void biometrics(Optional<Biometrics> biometrics) {
        Optional<OffsetDateTime> at = biometrics.flatMap(Biometrics::appointmentAt);
        values.put("biometrics_required", biometrics.map(Biometrics::required).orElse(null));
        values.put("biometrics_at", at.orElse(null));
        values.put(
                "biometrics_at_offset",
                at.map(moment -> moment.getOffset().getId()).orElse(null));
        values.put("biometrics_office", biometrics.flatMap(Biometrics::office).orElse(null));
        values.put(
                "biometrics_times_rescheduled",
                biometrics.map(Biometrics::timesRescheduled).orElse(null));
    }

    private void address(String whose, Optional<MailingAddress> address) {
        values.put(whose + "_line1", address.map(MailingAddress::line1).orElse(null));
        values.put(whose + "_line2", address.flatMap(MailingAddress::line2).orElse(null));
        values.put(whose + "_city", address.map(MailingAddress::city).orElse(null));
        values.put(whose + "_state", address.map(MailingAddress::state).orElse(null));
        values.put(
                whose + "_zip_code",
                address.map(known -> known.zipCode().value()).orElse(null));
    }
}
