package frontdesk.web.security.signin;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.scenarios.clients.FrontdeskHttpClient.Answer;
import frontdesk.support.AtOnce;
import frontdesk.web.security.FrontdeskOverHttp;
import java.util.List;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Prevents that who guesses passwords gets faults for answers, or shuts others out. */
@FrontdeskOverHttp
class WrongPasswordsTest {
    private static final String ADDRESS = "/engine-rest/task/count";

    @LocalServerPort
    private int port;

    @Autowired
    private IdentityService identities;

    @Test
    void manyWrongPasswordsAtOnceAreEachWrongAndTheRightOneIsRight() {
        int before = revision();

        List<Answer> answers = AtOnce.all(
                IntStream.range(0, 30).boxed().toList(),
                number -> FrontdeskHttpClient.at(
                                "http://localhost:" + port,
                                number % 2 == 0 ? "supervisor" : "nobody",
                                "guess-" + number)
                        .get(ADDRESS));

        assertThat(answers).extracting(Answer::status).containsOnly(401);
        assertThat(FrontdeskHttpClient.as("supervisor", port).get(ADDRESS).status())
                .isEqualTo(200);
        assertThat(revision()).as("what strangers write into an account").isEqualTo(before);
    }

    private int revision() {
        var account = identities.createUserQuery().userId("supervisor").singleResult();
        return ((UserEntity) account).getRevision();
    }
}
