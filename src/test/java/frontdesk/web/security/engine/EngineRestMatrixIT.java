package frontdesk.web.security.engine;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.web.security.Caller;
import frontdesk.web.security.FrontdeskOverHttp;
import frontdesk.web.security.ProbeProcess;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * What each role gets out of Camunda's own interface. {@code $i}, {@code $d}, {@code $o} and {@code $g} stand for
 * a running instance, its definition, its task for every officer and its task for officers trained for protected cases. {@code officer} is
 * trained, {@code officer2} is not.
 */
@FrontdeskOverHttp
class EngineRestMatrixIT {
    @LocalServerPort
    private int port;

    @Autowired
    private ProbeProcess probe;

    private ProbeProcess.Instance instance;

    @BeforeEach
    void anInstanceIsRunning() {
        instance = probe.start();
    }

    @AfterEach
    void theInstanceIsGone() {
        probe.end(instance);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # how many of                                 | officer | officer2 | supervisor | analyst | operator
            /task/count?processInstanceId=$i              | 2       | 1        | 2          | 0       | 0
            /process-instance/count?processInstanceIds=$i | 0       | 0        | 0          | 0       | 1
            /variable-instance/count?processInstanceIdIn=$i | 1     | 1        | 2          | 0       | 0
            /history/process-instance/count?processInstanceId=$i | 0 | 0       | 0          | 0       | 1
            /history/task/count?processInstanceId=$i      | 0       | 0        | 0          | 0       | 2
            /history/variable-instance/count              | 0       | 0        | 0          | 0       | 0
            /history/detail/count                         | 0       | 0        | 0          | 0       | 0
            /process-definition/count?key=probe           | 1       | 1        | 1          | 1       | 1
            """)
    void everyRoleSeesWhatItMaySeeOnly(
            String address, String officer, String officer2, String supervisor, String analyst, String operator) {
        Map<String, String> expected = expected(officer, officer2, supervisor, analyst, operator);

        Map<String, String> seen = new LinkedHashMap<>();
        expected.keySet().forEach(who -> seen.put(who, count(who, address)));

        assertThat(seen).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # reading                                     |    | officer | officer2 | supervisor | analyst | operator
            GET  /task/$o/variables                       |    | 200     | 200      | 200        | 403     | 403
            GET  /task/$g/variables                       |    | 200     | 403      | 200        | 403     | 403
            GET  /task/$g                                 |    | 200     | 404      | 200        | 404     | 404
            GET  /task/$o/form-variables                  |    | 200     | 200      | 200        | 403     | 403
            GET  /process-instance/$i/variables           |    | 403     | 403      | 403        | 403     | 403
            GET  /execution/$i/localVariables             |    | 403     | 403      | 403        | 403     | 403
            GET  /process-instance/$i                     |    | 404     | 404      | 404        | 404     | 200
            # what only the flow does
            POST /task/$o/bpmnError                       | {"errorCode":"x"} | 403 | 403 | 403 | 403 | 403
            POST /task/$o/bpmnEscalation                  | {"escalationCode":"x"} | 403 | 403 | 403 | 403 | 403
            POST /task/$o/resolve                         | {} | 403     | 403      | 403        | 403     | 403
            POST /task/$o/delegate                        | {"userId":"officer2"} | 403 | 403 | 403 | 403 | 403
            POST /task/$o/variables                       | {"modifications":{"a":{"value":1}}} | 403 | 403 | 403 | 403 | 403
            PUT  /task/$o/variables/a                     | {"value":1} | 403 | 403 | 403 | 403 | 403
            DELETE /task/$o/variables/secret              |    | 403     | 403      | 403        | 403     | 403
            PUT  /task/$o/localVariables/a                | {"value":1} | 403 | 403 | 403 | 403 | 403
            POST /process-instance/$i/variables           | {"modifications":{"a":{"value":1}}} | 403 | 403 | 403 | 403 | 403
            POST /process-instance/$i/modification        | {"instructions":[{"type":"cancel","activityId":"open"}]} | 403 | 403 | 403 | 403 | 403
            DELETE /process-instance/$i                   |    | 403     | 403      | 403        | 403     | 403
            POST /task/create                             | {"name":"x"} | 403 | 403 | 403 | 403 | 403
            POST /filter/create                           | {"resourceType":"Task","name":"x","query":{}} | 403 | 403 | 403 | 403 | 403
            POST /authorization/create                    | {"type":1,"permissions":["ALL"],"userId":"officer","resourceType":8,"resourceId":"*"} | 403 | 403 | 403 | 403 | 403
            POST /group/create                            | {"id":"x"} | 403 | 403 | 403 | 403 | 403
            DELETE /user/officer2                         |    | 403     | 403      | 403        | 403     | 403
            # a supervisor's business
            PUT  /task/$o                                 | {"priority":99} | 403 | 403 | 204 | 404 | 404
            POST /task/$o/assignee                        | {"userId":"officer2"} | 403 | 403 | 204 | 403 | 403
            # an operator's business
            PUT  /process-instance/$i/suspended           | {"suspended":false} | 403 | 403 | 403 | 403 | 204
            POST /migration/execute                       | {"migrationPlan":{"sourceProcessDefinitionId":"$d","targetProcessDefinitionId":"$d","instructions":[{"sourceActivityIds":["open"],"targetActivityIds":["open"]},{"sourceActivityIds":["guarded"],"targetActivityIds":["guarded"]}]},"processInstanceIds":["$i"]} | 403 | 403 | 403 | 403 | 204
            POST /migration/execute                       | {"migrationPlan":{"sourceProcessDefinitionId":"$d","targetProcessDefinitionId":"$d","variables":{"a":{"value":1}},"instructions":[]},"processInstanceIds":["$i"]} | 403 | 403 | 403 | 403 | 403
            # an officer's business
            POST /task/$o/complete                        | {} | 204     | 204      | 204        | 403     | 403
            POST /task/$g/complete                        | {} | 204     | 403      | 204        | 403     | 403
            """)
    void everyRoleDoesWhatItMayDoOnly(
            String what,
            String body,
            String officer,
            String officer2,
            String supervisor,
            String analyst,
            String operator) {
        Map<String, String> expected = expected(officer, officer2, supervisor, analyst, operator);

        Map<String, String> answers = new LinkedHashMap<>();
        expected.keySet().forEach(who -> {
            answers.put(who, answer(who, what, body));
            theInstanceIsGone();
            anInstanceIsRunning();
        });

        assertThat(answers).isEqualTo(expected);
    }

    private static Map<String, String> expected(String... answers) {
        Map<String, String> expected = new LinkedHashMap<>();
        var accounts = Stream.of("officer", "officer2", "supervisor", "analyst", "operator")
                .iterator();
        Stream.of(answers).forEach(answer -> expected.put(accounts.next(), answer));
        return expected;
    }

    private String answer(String who, String what, String body) {
        String[] parts = what.split(" +");
        return String.valueOf(Caller.demoAccount(who, port)
                .send(parts[0], address(parts[1]), body == null ? "" : filledIn(body))
                .statusCode());
    }

    private String count(String who, String address) {
        return Caller.demoAccount(who, port).get(address(address)).body().replaceAll("\\D", "");
    }

    private String address(String address) {
        return "/engine-rest" + filledIn(address);
    }

    private String filledIn(String text) {
        return text.replace("$i", instance.id())
                .replace("$d", instance.definition())
                .replace("$o", instance.openTask())
                .replace("$g", instance.guardedTask());
    }
}
