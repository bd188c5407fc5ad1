package frontdesk.web.security.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import frontdesk.ports.failure.StartupException;
import frontdesk.support.RunningFrontdesk;
import frontdesk.web.security.Caller;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.env.MockEnvironment;

@RunningFrontdesk
class AccountInitializerTest {
    private static final String PASSWORD = "long-enough-to-be-safe";

    @LocalServerPort
    private int port;

    @Autowired
    private AccountRepository book;

    @Autowired
    private AccountOrigins origins;

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

    @Test
    void whoRenamedTheirProfileIsGoneAllTheSameOnceTheyAreNoLongerConfigured() {
        start("ada");
        changesTheirProfile("ada");

        start("grace");

        assertThat(identities.createUserQuery().userId("ada").count()).isZero();
        assertThat(identities.checkPassword("ada", PASSWORD)).isFalse();
    }

    @Test
    void aDemoAccountThatWasRenamedIsNoAccountWithoutTheDemo() {
        start("ada");
        changesTheirProfile("officer2");

        new AccountInitializer(book, origins, configured("ada"), false).afterSingletonsInstantiated();

        assertThat(identities.checkPassword("officer2", "officer2-demo-2026")).isFalse();
        assertThat(identities.createUserQuery().userId("ada").count()).isOne();
        start("grace");
    }

    @Test
    void productionDoesNotStartOnADatabaseThatWasUsedForTheDemo() {
        start("ada");
        var settings = configured("ada");
        settings.setActiveProfiles("production");

        assertThatExceptionOfType(StartupException.class)
                .isThrownBy(() -> new AccountInitializer(book, origins, settings, false).afterSingletonsInstantiated())
                .withMessageContaining("used for the demo");
        assertThat(identities.createUserQuery().userId("officer").count()).isOne();
    }

    @Test
    void anAccountThatSomebodyPutIntoTheDatabaseIsGone() {
        var stranger = identities.newUser("stranger");
        stranger.setPassword(PASSWORD);
        stranger.setLastName("(configured account)");
        identities.saveUser(stranger);

        start("ada");

        assertThat(identities.checkPassword("stranger", PASSWORD)).isFalse();
    }

    private void changesTheirProfile(String name) {
        String password = name.equals("ada") ? PASSWORD : name + "-demo-2026";
        assertThat(Caller.withPassword(name, password, port)
                        .send(
                                "PUT",
                                "/engine-rest/user/" + name + "/profile",
                                "{\"id\": \"%1$s\", \"firstName\": \"%1$s\", \"lastName\": \"Smith\"}".formatted(name))
                        .statusCode())
                .isEqualTo(204);
    }

    private void start(String configured) {
        new AccountInitializer(book, origins, configured(configured), true).afterSingletonsInstantiated();
    }

    private static MockEnvironment configured(String name) {
        return new MockEnvironment()
                .withProperty("frontdesk.users[0].name", name)
                .withProperty("frontdesk.users[0].password", PASSWORD)
                .withProperty("frontdesk.users[0].groups", "supervisor");
    }
}
