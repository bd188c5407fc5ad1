package frontdesk.web.security;

import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Brings the accounts to what the configuration says, before the first request is let in: who is no longer named there
 * can no longer sign in. A database that was used for a demo once keeps no account with a password that everybody
 * knows.
 */
@Component
class AccountsAtStart implements SmartInitializingSingleton {
    private final AccountBook book;
    private final List<Account> configured;
    private final boolean demo;

    AccountsAtStart(AccountBook book, Environment environment, @Value("${frontdesk.demo.enabled}") boolean demo) {
        this.book = book;
        this.configured = ConfiguredAccounts.in(Binder.get(environment));
        this.demo = demo;
    }

    @Override
    public void afterSingletonsInstantiated() {
        book.keepOnly(configured, ConfiguredAccounts.REMARK);
        if (demo) {
            book.writeMissing(DemoAccounts.ALL);
        } else {
            book.remove(DemoAccounts.ALL);
        }
        book.write(configured);
    }
}
