package frontdesk.web.security.account;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where the engine's accounts come from. In a table of its own, since everything in an account of the engine can be
 * changed by its owner; each call is part of its caller's transaction.
 */
@Component
class AccountOrigins {
    private final JdbcClient database;

    AccountOrigins(JdbcClient database) {
        this.database = database;
    }

    /** The accounts that come from there. */
    List<String> of(AccountOrigin origin) {
        return database.sql("select account from account_origin where origin = :origin order by account")
                .param("origin", origin.name())
                .query(String.class)
                .list();
    }

    /** All accounts whose origin is known. */
    List<String> all() {
        return database.sql("select account from account_origin")
                .query(String.class)
                .list();
    }

    void put(String account, AccountOrigin origin) {
        forget(account);
        database.sql("insert into account_origin (account, origin) values (:account, :origin)")
                .param("account", account)
                .param("origin", origin.name())
                .update();
    }

    void forget(String account) {
        database.sql("delete from account_origin where account = :account")
                .param("account", account)
                .update();
    }

    /** Whether the demo world has ever been in this database: its clock, or one of its accounts. */
    boolean isDemoDatabase() {
        return !of(AccountOrigin.DEMO).isEmpty()
                || database.sql("select count(*) from demo_clock")
                                .query(Long.class)
                                .single()
                        > 0;
    }
}
