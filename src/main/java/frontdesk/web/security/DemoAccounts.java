package frontdesk.web.security;

import static frontdesk.domain.Role.ANALYST;
import static frontdesk.domain.Role.INTEGRATION;
import static frontdesk.domain.Role.OFFICER;
import static frontdesk.domain.Role.OPERATOR;
import static frontdesk.domain.Role.PROTECTED_CASES;
import static frontdesk.domain.Role.SUPERVISOR;

import frontdesk.domain.Role;
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

    private static Account account(String name, Role... roles) {
        return new Account(name, AccountOrigin.DEMO, name + "-demo-2026", Set.of(roles));
    }
}
