package frontdesk.adapters.database.casefile;

import frontdesk.domain.casefile.CaseParty;
import frontdesk.domain.request.Requester.Role;
import frontdesk.ports.casefile.CaseAccounts;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The parties' columns of the table of cases, changed one by one, so that a feed at the same moment loses nothing. */
@Repository
class DatabaseCaseAccounts implements CaseAccounts {
    private static final Map<Role, String> ACCOUNT =
            Map.of(Role.APPLICANT, "account_number", Role.REPRESENTATIVE, "representative_account_number");
    private static final Map<Role, String> NAME =
            Map.of(Role.APPLICANT, "applicant_name", Role.REPRESENTATIVE, "representative_name");
    private static final Map<Role, String> CHANGED = Map.of(
            Role.APPLICANT, "applicant_address_changed_at", Role.REPRESENTATIVE, "representative_address_changed_at");

    private final JdbcClient database;

    DatabaseCaseAccounts(JdbcClient database) {
        this.database = database;
    }

    @Override
    public boolean link(CaseParty party, String accountNumber) {
        return database.sql("update case_file set %1$s = :account where receipt_number = :receipt"
                                        .formatted(ACCOUNT.get(party.role()))
                                + " and %1$s is not null and (%2$s is null or %2$s = :account)"
                                        .formatted(NAME.get(party.role()), ACCOUNT.get(party.role())))
                        .param("account", accountNumber)
                        .param("receipt", party.receiptNumber().value())
                        .update()
                > 0;
    }

    @Override
    public Optional<Instant> addressChangedAt(CaseParty party) {
        return database.sql("select %s as changed_at from case_file where receipt_number = :receipt"
                        .formatted(CHANGED.get(party.role())))
                .param("receipt", party.receiptNumber().value())
                .query((row, number) -> Optional.ofNullable(row.getObject("changed_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant))
                .optional()
                .flatMap(changedAt -> changedAt);
    }
}
