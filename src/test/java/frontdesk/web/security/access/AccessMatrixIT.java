package frontdesk.web.security.access;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.support.fixture.ShippedFlows;
import frontdesk.web.security.Caller;
import frontdesk.web.security.ForgottenAddress;
import frontdesk.web.security.FrontdeskOverHttp;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every role at every address. In is whoever gets past the gate, whatever the address then says to an empty body. */
@FrontdeskOverHttp
class AccessMatrixIT {
    private static final String IN = "in";
    private static final String OUT = "403";
    private static final String UNKNOWN = "401";

    private static final String ROWS = """
        # method | address                                | portal | officer | supervisor | analyst | operator | stranger
        POST   | /api/v1/appointment-requests             | in     | 403     | 403        | 403     | 403      | 401
        POST   | /api/v1/access-code-requests             | in     | 403     | 403        | 403     | 403      | 401
        POST   | /api/v1/biometrics-reschedules           | in     | 403     | 403        | 403     | 403      | 401
        POST   | /api/v1/callbacks                        | in     | 403     | 403        | 403     | 403      | 401
        GET    | /api/v1/requests                         | 403    | in      | in         | 403     | 403      | 401
        POST   | /api/v1/requests/search                  | 403    | in      | in         | 403     | 403      | 401
        GET    | /api/v1/requests/AR-7K3M-9QXTC           | in     | in      | in         | 403     | 403      | 401
        POST   | /api/v1/requests/AR-7K3M-9QXTC/information | in   | in      | in         | 403     | 403      | 401
        POST   | /api/v1/requests/AR-7K3M-9QXTC/notes     | 403    | in      | in         | 403     | 403      | 401
        POST   | /api/v1/requests/AR-7K3M-9QXTC/attendance | in    | in      | in         | 403     | 403      | 401
        POST   | /api/v1/requests/AR-7K3M-9QXTC/rebooking | 403    | in      | in         | 403     | 403      | 401
        GET    | /api/v1/requests/AR-7K3M-9QXTC/record    | 403    | in      | in         | 403     | 403      | 401
        POST   | /api/v1/requests/AR-7K3M-9QXTC/messages/AR-7K3M-9QXTC/x/1/resend | 403 | in | in | 403     | 403      | 401
        GET    | /requests                                | 403    | in      | in         | 403     | 403      | 401
        GET    | /requests/AR-7K3M-9QXTC                  | 403    | in      | in         | 403     | 403      | 401
        DELETE | /api/v1/requests/AR-7K3M-9QXTC           | in     | in      | in         | 403     | 403      | 401
        POST   | /api/v1/text-replies                     | in     | 403     | 403        | 403     | 403      | 401
        POST   | /api/v1/delivery-receipts                | in     | 403     | 403        | 403     | 403      | 401
        POST   | /api/v1/notify/texts                     | 401    | 401     | 401        | 401     | 401      | 401
        POST   | /api/v1/access-codes/redemptions         | in     | 403     | 403        | 403     | 403      | 401
        POST   | /api/v1/tasks/next                       | 403    | in      | in         | 403     | 403      | 401
        POST   | /api/v1/tasks/actions                    | 403    | 403     | in         | 403     | 403      | 401
        POST   | /api/v1/tasks/cards                      | 403    | in      | in         | 403     | 403      | 401
        GET    | /api/v1/tasks/lists                      | 403    | in      | in         | 403     | 403      | 401
        PUT    | /api/v1/tasks/none/draft                 | 403    | in      | in         | 403     | 403      | 401
        GET    | /api/v1/tasks/none/draft                 | 403    | in      | in         | 403     | 403      | 401
        DELETE | /api/v1/tasks/none/draft                 | 403    | in      | in         | 403     | 403      | 401
        POST   | /api/v1/tasks/none/changes               | 403    | in      | in         | 403     | 403      | 401
        GET    | /api/v1/workload                         | 403    | 403     | in         | 403     | 403      | 401
        GET    | /api/v1/workload/tasks                   | 403    | 403     | in         | 403     | 403      | 401
        GET    | /api/v1/workload/assignees               | 403    | 403     | in         | 403     | 403      | 401
        PUT    | /api/v1/accounts/none/skills             | 403    | 403     | in         | 403     | 403      | 401
        GET    | /api/v1/accounts/none/skills             | 403    | 403     | in         | 403     | 403      | 401
        PUT    | /api/v1/absences/officer                 | 403    | in      | in         | 403     | 403      | 401
        GET    | /api/v1/absences/officer                 | 403    | in      | in         | 403     | 403      | 401
        DELETE | /api/v1/absences/officer                 | 403    | in      | in         | 403     | 403      | 401
        GET    | /supervisor                              | 403    | 403     | in         | 403     | 403      | 401
        POST   | /api/v1/tasks/none/preview               | 403    | in      | in         | 403     | 403      | 401
        GET    | /api/v1/tasks/none/free-times            | 403    | in      | in         | 403     | 403      | 401
        GET    | /api/v1/cases/IOE0912345678/progress     | in     | in      | in         | 403     | 403      | 401
        GET    | /api/v1/progress/accuracy                | 403    | in      | in         | in      | in       | 401
        GET    | /progress/IOE0912345678                  | in     | in      | in         | 403     | 403      | 401
        POST   | /api/v1/cases/import                     | in     | 403     | 403        | 403     | 403      | 401
        PUT    | /api/v1/cases/IOE0912345678              | in     | 403     | 403        | 403     | 403      | 401
        GET    | /api/v1/cases/IOE0912345678              | in     | 403     | 403        | 403     | 403      | 401
        PUT    | /api/v1/offices/NOWHERE                  | in     | 403     | 403        | 403     | 403      | 401
        GET    | /api/v1/offices/NOWHERE                  | in     | in      | in         | 403     | 403      | 401
        GET    | /api/v1/offices/NOWHERE/slots            | in     | in      | in         | 403     | 403      | 401
        GET    | /api/v1/offices/NOWHERE/appointments     | in     | in      | in         | 403     | 403      | 401
        PUT    | /api/v1/offices/NOWHERE/closures/2026-12-01 | in  | 403     | in         | 403     | 403      | 401
        GET    | /api/v1/centre/closures                  | in     | in      | in         | 403     | 403      | 401
        PUT    | /api/v1/centre/closures/none             | in     | 403     | in         | 403     | 403      | 401
        DELETE | /api/v1/centre/closures/none             | in     | 403     | in         | 403     | 403      | 401
        GET    | /api/v1/models                           | 403    | 403     | in         | in      | in       | 401
        GET    | /api/v1/models/none/versions             | 403    | 403     | in         | in      | in       | 401
        GET    | /api/v1/models/none/versions/1           | 403    | 403     | in         | in      | in       | 401
        GET    | /api/v1/models/none/versions/1/files/x.form | 403 | 403     | in         | in      | in       | 401
        GET    | /models                                  | 403    | 403     | in         | in      | in       | 401
        GET    | /api/v1/operations/incidents             | 403    | 403     | 403        | 403     | in       | 401
        POST   | /api/v1/operations/incidents/none/retry  | 403    | 403     | 403        | 403     | in       | 401
        POST   | /api/v1/models/impact                    | 403    | 403     | 403        | in      | in       | 401
        POST   | /api/v1/models/none/rollback/impact      | 403    | 403     | 403        | in      | in       | 401
        POST   | /api/v1/models/none/rollback             | 403    | 403     | 403        | in      | 403      | 401
        POST   | /api/v1/models/none/moves/plan           | 403    | 403     | 403        | 403     | in       | 401
        POST   | /api/v1/models/none/moves/trial          | 403    | 403     | 403        | 403     | in       | 401
        POST   | /api/v1/models/none/moves                | 403    | 403     | 403        | 403     | in       | 401
        GET    | /api/v1/models/none/moves/1              | 403    | 403     | 403        | 403     | in       | 401
        GET    | /api/v1/demo/messages                    | in     | in      | in         | in      | in       | 401
        POST   | /api/v1/demo/clock                       | in     | in      | in         | in      | in       | 401
        GET    | /demo                                    | in     | in      | in         | in      | in       | 401
        GET    | /api/v1/no-such-address                  | in     | in      | in         | in      | in       | 401
        GET    | /no-such-address                         | in     | in      | in         | in      | in       | 401
        GET    | /error                                   | 403    | 403     | 403        | 403     | 403      | 401
        GET    | /actuator/prometheus                     | 403    | 403     | 403        | 403     | in       | 401
        GET    | /actuator/env                            | 403    | 403     | 403        | 403     | in       | 401
        GET    | /actuator/health                         | in     | in      | in         | in      | in       | in
        GET    | /actuator/health/readiness               | in     | in      | in         | in      | in       | in
        GET    | /api/v1/openapi.json                     | in     | in      | in         | in      | in       | in
        GET    | /api/v1/openapi.json.yaml                | in     | in      | in         | in      | in       | in
        GET    | /api/v1/docs/index.html                  | in     | in      | in         | in      | in       | in
        GET    | /api/v1/swagger-ui/index.html            | in     | in      | in         | in      | in       | in
        GET    | /                                        | in     | in      | in         | in      | in       | in
        GET    | /camunda-welcome                         | in     | in      | in         | in      | in       | in
        POST   | /engine-rest/process-definition/key/none/start | in | 403   | 403        | 403     | 403      | 401
        GET    | /engine-rest/task                        | 403    | in      | in         | in      | in       | 401
        GET    | /engine-rest/process-definition          | 403    | in      | in         | in      | in       | 401
        POST   | /engine-rest/message                     | 403    | in      | in         | in      | in       | 401
        GET    | /engine-rest/job                         | 403    | 403     | 403        | 403     | in       | 401
        POST   | /engine-rest/job/none/execute            | 403    | 403     | 403        | 403     | in       | 401
        DELETE | /engine-rest/job/none                    | 403    | 403     | 403        | 403     | in       | 401
        GET    | /engine-rest/history/job-log             | 403    | 403     | 403        | 403     | in       | 401
        GET    | /engine-rest/history/cleanup/jobs        | 403    | 403     | 403        | 403     | in       | 401
        GET    | /engine-rest/incident                    | 403    | 403     | 403        | 403     | in       | 401
        GET    | /engine-rest/engine                      | 403    | 403     | 403        | 403     | 403      | 401
        GET    | /engine-rest/engine/default/task         | 403    | 403     | 403        | 403     | 403      | 401
        GET    | /engine-rest/optimize/variable-update    | 403    | 403     | 403        | 403     | 403      | 401
        """;

    @LocalServerPort
    private int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping handlers;

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = ROWS)
    void everyRoleComesInWhereItMayAndNowhereElse(
            String method,
            String address,
            String portal,
            String officer,
            String supervisor,
            String analyst,
            String operator,
            String stranger) {
        Map<String, String> expected = new LinkedHashMap<>();
        expected.put("portal", portal);
        expected.put("officer", officer);
        expected.put("supervisor", supervisor);
        expected.put("analyst", analyst);
        expected.put("operator", operator);
        expected.put("stranger", stranger);

        Map<String, String> answers = new LinkedHashMap<>();
        expected.keySet().forEach(who -> answers.put(who, answer(who, method, address)));

        assertThat(answers).isEqualTo(expected);
    }

    @Test
    void whoIsSignedInIsToldThatNothingIsThere() {
        var answer = Caller.demoAccount("analyst", port).get("/api/v1/no-such-address");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void anAddressThatSomebodyForgotToListStaysClosedToEverybody() {
        assertThat(Caller.demoAccount("operator", port)
                        .get(ForgottenAddress.ADDRESS)
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aFlowIsStartedByIntegrationSystemsAlone() {
        assertThat(FlowStartRules.addresses(handlers))
                .hasSameSizeAs(ShippedFlows.keys())
                .allSatisfy(address ->
                        everyRoleComesInWhereItMayAndNowhereElse("POST", address, IN, OUT, OUT, OUT, OUT, UNKNOWN));
    }

    @Test
    void noAddressOfOursIsMissingInTheTableButTheOneThatWasPlanted() {
        var missing = handlers.getHandlerMethods().keySet().stream()
                .flatMap(AccessMatrixIT::requests)
                .filter(request -> request.getRequestURI().startsWith("/api/"))
                .filter(request -> Stream.concat(AccessTable.RULES.stream(), FlowStartRules.of(handlers).stream())
                        .noneMatch(rule -> rule.address().matches(request)))
                .map(MockHttpServletRequest::getRequestURI);

        assertThat(missing).containsExactly(ForgottenAddress.ADDRESS);
    }

    @Test
    void everyRuleOfTheTableIsTriedByARow() {
        Set<AccessRule> tried = ROWS.lines()
                .filter(row -> !row.startsWith("#"))
                .map(row -> row.split("\\|"))
                .map(cells -> new MockHttpServletRequest(cells[0].strip(), cells[1].strip()))
                .flatMap(request -> AccessTable.RULES.stream()
                        .filter(rule -> rule.address().matches(request))
                        .limit(1))
                .collect(Collectors.toSet());

        assertThat(AccessTable.RULES)
                .as("rules of the access table that no row above tries")
                .filteredOn(rule -> !tried.contains(rule))
                .isEmpty();
    }

    private static Stream<MockHttpServletRequest> requests(RequestMappingInfo mapping) {
        return mapping.getPatternValues().stream()
                .map(pattern -> pattern.replaceAll("\\{[^/]*}", "x"))
                .flatMap(address -> mapping.getMethodsCondition().getMethods().stream()
                        .map(method -> new MockHttpServletRequest(method.name(), address)));
    }

    private String answer(String who, String method, String address) {
        Caller caller = who.equals("stranger") ? Caller.stranger(port) : Caller.demoAccount(who, port);
        return switch (caller.send(method, address, "{}").statusCode()) {
            case 401 -> UNKNOWN;
            case 403 -> OUT;
            default -> IN;
        };
    }
}
