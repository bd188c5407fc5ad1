package frontdesk.web.security.account;

import static frontdesk.domain.request.AccessRole.ANALYST;
import static frontdesk.domain.request.AccessRole.INTEGRATION;
import static frontdesk.domain.request.AccessRole.OFFICER;
import static frontdesk.domain.request.AccessRole.OPERATOR;
import static frontdesk.domain.request.AccessRole.PROTECTED_CASES;
import static frontdesk.domain.request.AccessRole.SUPERVISOR;

import frontdesk.domain.request.AccessRole;
import java.util.List;
import java.util.Set;

/** The accounts of the demo world, whose passwords everybody knows. */
final class DemoAccounts {
    static final List<Account> ALL = List.of(
            account("officer", OFFICER, PROTECTED_CASES),
            account("officer2", OFFICER),
            account("supervisor", SUPERVISOR, PROTECTED_CASES),
            account("analyst", ANALYST),
            account("operator", OPERATOR),
            account("portal", INTEGRATION));

    private DemoAccounts() {}

    private static Account account(String name, AccessRole... roles) {
        return new Account(name, AccountOrigin.DEMO, name + "-demo-2026", Set.of(roles));
    }
}
