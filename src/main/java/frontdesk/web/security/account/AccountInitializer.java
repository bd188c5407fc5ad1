package frontdesk.web.security.account;

import static frontdesk.domain.request.AccessRole.ANALYST;
import static frontdesk.domain.request.AccessRole.INTEGRATION;
import static frontdesk.domain.request.AccessRole.OFFICER;
import static frontdesk.domain.request.AccessRole.OPERATOR;
import static frontdesk.domain.request.AccessRole.PROTECTED_CASES;
import static frontdesk.domain.request.AccessRole.SUPERVISOR;

import frontdesk.domain.request.AccessRole;
import frontdesk.ports.failure.StartupException;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Brings the accounts to what the configuration says, before the first request is let in: who is no longer named there
 * can no longer sign in. A database that was used for a demo once keeps no account with a password that everybody
 * knows, and is no database for production.
 */
@Component
class AccountInitializer implements SmartInitializingSingleton {
    /** Of the demo world; everybody knows their passwords. */
    private static final List<Account> DEMO_ACCOUNTS = List.of(
            account("officer", OFFICER, PROTECTED_CASES),
            account("officer2", OFFICER),
            account("supervisor", SUPERVISOR, PROTECTED_CASES),
            account("analyst", ANALYST),
            account("operator", OPERATOR),
            account("portal", INTEGRATION));

    private final AccountRepository book;
    private final AccountOrigins origins;
    private final List<Account> configured;
    private final boolean demo;
    private final boolean production;

    AccountInitializer(
            AccountRepository book,
            AccountOrigins origins,
            Environment environment,
            @Value("${frontdesk.demo.enabled}") boolean demo) {
        this.book = book;
        this.origins = origins;
        this.configured = ConfiguredAccountReader.in(Binder.get(environment));
        this.demo = demo;
        this.production = environment.matchesProfiles("production");
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (production && origins.isDemoDatabase()) {
            throw new StartupException(
                    "The profile 'production' is on, and this database was used for the demo: it has demo accounts or"
                            + " sample data.",
                    "Give production a database of its own (spring.datasource.url).");
        }
        book.write(configured);
        book.removeAllBut(configured, AccountOrigin.CONFIGURATION);
        book.removeUnknown();
        if (demo) {
            book.writeMissing(DEMO_ACCOUNTS);
        } else {
            book.removeAllBut(List.of(), AccountOrigin.DEMO);
        }
    }

    private static Account account(String name, AccessRole... roles) {
        return new Account(name, AccountOrigin.DEMO, name + "-demo-2026", Set.of(roles));
    }
}
