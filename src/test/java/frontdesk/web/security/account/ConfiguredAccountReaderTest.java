package frontdesk.web.security.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import frontdesk.domain.request.AccessRole;
import frontdesk.ports.failure.StartupException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.mock.env.MockEnvironment;

class ConfiguredAccountReaderTest {
    private static final String PASSWORD = "long-enough-to-be-safe";

    private final MockEnvironment settings = new MockEnvironment();

    @Test
    void anAccountHasANameAPasswordAndGroups() {
        account(0, "ada@agency.example", PASSWORD, "supervisor, protected-cases");

        assertThat(ConfiguredAccountReader.in(Binder.get(settings)))
                .containsExactly(new Account(
                        "ada@agency.example",
                        AccountOrigin.CONFIGURATION,
                        PASSWORD,
                        Set.of(AccessRole.SUPERVISOR, AccessRole.PROTECTED_CASES)));
    }

    @Test
    void anAccountWithoutAPasswordIsRefused() {
        account(0, "ada", "", "supervisor");

        assertRefused("frontdesk.users[0].password (of ada) is missing");
    }

    @Test
    void anAccountWithAShortPasswordIsRefusedWithoutShowingIt() {
        account(0, "ada", "too-short", "supervisor");

        assertThatExceptionOfType(StartupException.class)
                .isThrownBy(() -> ConfiguredAccountReader.in(Binder.get(settings)))
                .withMessageContaining("shorter than 12 characters")
                .satisfies(refusal ->
                        assertThat(refusal.getMessage() + refusal.remedy()).doesNotContain("too-short"));
    }

    @Test
    void anUnknownGroupIsRefusedWithTheKnownOnes() {
        account(0, "ada", PASSWORD, "camunda-admin");

        assertThatExceptionOfType(StartupException.class)
                .isThrownBy(() -> ConfiguredAccountReader.in(Binder.get(settings)))
                .withMessageContaining("names 'camunda-admin', which is no group")
                .satisfies(refusal -> assertThat(refusal.remedy()).contains("contact-center-officer, protected-cases"));
    }

    @Test
    void anAccountWithoutAGroupIsRefused() {
        account(0, "ada", PASSWORD, "");

        assertRefused("frontdesk.users[0].groups (of ada) is missing");
    }

    @Test
    void anAccountWithoutANameIsRefused() {
        account(0, "", PASSWORD, "supervisor");

        assertRefused("frontdesk.users[0].name is missing");
    }

    @Test
    void twoAccountsOfOneNameAreRefused() {
        account(0, "ada", PASSWORD, "supervisor");
        account(1, "ada", PASSWORD, "operator");

        assertRefused("names ada twice");
    }

    @Test
    void anAccountDoesNotShowItsPassword() {
        assertThat(new Account("ada", AccountOrigin.CONFIGURATION, PASSWORD, Set.of(AccessRole.OFFICER)).toString())
                .doesNotContain(PASSWORD);
    }

    private void account(int n, String name, String password, String groups) {
        settings.setProperty("frontdesk.users[" + n + "].name", name);
        settings.setProperty("frontdesk.users[" + n + "].password", password);
        settings.setProperty("frontdesk.users[" + n + "].groups", groups);
    }

    private void assertRefused(String reason) {
        assertThatExceptionOfType(StartupException.class)
                .isThrownBy(() -> ConfiguredAccountReader.in(Binder.get(settings)))
                .withMessageContaining(reason);
    }
}
