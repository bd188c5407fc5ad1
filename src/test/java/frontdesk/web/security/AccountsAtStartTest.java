package frontdesk.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.support.RunningFrontdesk;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.env.MockEnvironment;

@RunningFrontdesk
class AccountsAtStartTest {
    private static final String PASSWORD = "long-enough-to-be-safe";

    @Autowired
    private AccountBook book;

    @Autowired
    private IdentityService identities;

    @Test
    void whoIsNoLongerConfiguredIsGoneAfterTheNextStart() {
        start("ada");
        assertThat(identities.checkPassword("ada", PASSWORD)).isTrue();

        start("grace");

        assertThat(identities.createUserQuery().userId("ada").count()).isZero();
        assertThat(identities.checkPassword("grace", PASSWORD)).isTrue();
        assertThat(identities.createUserQuery().userId("officer").count()).isOne();
    }

    private void start(String configured) {
        var settings = new MockEnvironment()
                .withProperty("frontdesk.users[0].name", configured)
                .withProperty("frontdesk.users[0].password", PASSWORD)
                .withProperty("frontdesk.users[0].groups", "supervisor");
        new AccountsAtStart(book, settings, true).afterSingletonsInstantiated();
    }
}
