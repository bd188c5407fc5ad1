package frontdesk.web.security.startup;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.FrontdeskApplication;
import frontdesk.support.NodeProcess;
import org.junit.jupiter.api.Test;

/** What somebody sees who starts a node that must not start: its output and its exit code. */
class RefusedStartIT {
    private static final String DATABASE = "--spring.datasource.url=jdbc:h2:mem:refused";

    @Test
    void aNodeThatOthersReachDoesNotStartWithoutARealCredential() throws Exception {
        try (NodeProcess node = NodeProcess.start(FrontdeskApplication.class, DATABASE, "--server.address=0.0.0.0")) {
            assertThat(node.isListening()).isFalse();
            assertThat(node.exitCode()).isNotZero();
            assertThat(node.output())
                    .contains("APPLICATION FAILED TO START")
                    .contains("no real credential is configured")
                    .contains("frontdesk.users[0].name")
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void aNodeDoesNotStartWithAShortPasswordAndDoesNotShowIt() throws Exception {
        try (NodeProcess node = NodeProcess.start(
                FrontdeskApplication.class,
                DATABASE,
                "--spring.profiles.active=production",
                "--frontdesk.users[0].name=ada",
                "--frontdesk.users[0].password=s3cret",
                "--frontdesk.users[0].groups=supervisor")) {
            assertThat(node.exitCode()).isNotZero();
            assertThat(node.output())
                    .contains("frontdesk.users[0].password (of ada) is shorter than 12 characters")
                    .doesNotContain("s3cret")
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void aNodeDoesNotStartWithoutAKeyForAccessCodes() throws Exception {
        try (NodeProcess node = NodeProcess.start(
                FrontdeskApplication.class,
                DATABASE,
                "--spring.profiles.active=production",
                "--frontdesk.users[0].name=ada",
                "--frontdesk.users[0].password=first-supervisor-2026",
                "--frontdesk.users[0].groups=supervisor")) {
            assertThat(node.exitCode()).isNotZero();
            assertThat(node.output())
                    .contains("There is no key for access codes: frontdesk.access-codes.keys is empty.")
                    .contains("frontdesk.access-codes.keys[0].secret")
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void aNodeDoesNotStartWithAnAdministratorOfCamunda() throws Exception {
        try (NodeProcess node =
                NodeProcess.start(FrontdeskApplication.class, DATABASE, "--camunda.bpm.admin-user.id=admin")) {
            assertThat(node.exitCode()).isNotZero();
            assertThat(node.output()).contains("has no role that may do everything");
        }
    }
}
