package frontdesk.web.security.engine;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.web.security.Caller;
import frontdesk.web.security.FrontdeskOverHttp;
import frontdesk.web.security.Raw;
import frontdesk.web.security.engine.EngineAddresses.Address;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever makes a mistake at Camunda's own interface is told so, and not that the server has broken. */
@FrontdeskOverHttp
class EngineMistakesIT {
    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"operator", "supervisor", "analyst"})
    void anUnknownIdIsNoFaultOfTheServer(String who) {
        Caller caller = Caller.demoAccount(who, port);

        assertThat(faults(address -> send(caller, "/engine-rest", address))).isEmpty();
    }

    @Test
    void theWebApplicationsAreToldTheSame() {
        Caller operator = Caller.demoAccount("operator", port);
        operator.get("/camunda/app/cockpit/default/");
        operator.form(
                "/camunda/api/admin/auth/user/default/login/cockpit", "username=operator&password=operator-demo-2026");

        assertThat(faults(address -> send(operator, "/camunda/api/engine/engine/default", address)))
                .isEmpty();
    }

    @Test
    void aWeakPasswordIsABadRequest() {
        HttpResponse<String> answer = Caller.demoAccount("officer", port)
                .send(
                        "PUT",
                        "/engine-rest/user/officer/credentials",
                        "{\"password\":\"short\",\"authenticatedUserPassword\":\"officer-demo-2026\"}");

        assertThat(answer.statusCode()).isIn(400, 403);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/../",
                "/camunda/..",
                "/camunda/%2e%2e/",
                "/camunda/./",
                "/engine-rest/../",
                "/camunda/api/../",
                "/camunda/app/../",
                "/camunda/api/cockpit/plugin/none/static/../x",
                "/camunda/app/none/default/",
                "/camunda/api/none",
                "/camunda/;a=b/app",
                "/camunda/api/engine/engine/none/task",
                "/camunda/api/admin/auth/user/none"
            })
    void anAddressThatLeadsAsideIsNoFaultOfTheServer(String address) {
        assertThat(Raw.status(port, address)).isBetween(200, 499);
    }

    private static List<String> faults(java.util.function.Function<Address, HttpResponse<String>> call) {
        List<String> faults = new ArrayList<>();
        for (Address address : EngineAddresses.all()) {
            HttpResponse<String> answer = call.apply(address);
            boolean isProblem =
                    answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json");
            if (answer.statusCode() >= 500
                    || answer.statusCode() >= 400 && !isProblem
                    || answer.statusCode() >= 400 && answer.body().contains("camunda.bpm")) {
                faults.add(address + " " + answer.statusCode() + " " + answer.body());
            }
        }
        return faults;
    }

    private static HttpResponse<String> send(Caller caller, String root, Address address) {
        if (address.isUpload()) {
            return caller.upload(
                    root + address.path(), "none.txt", "none", "X-XSRF-TOKEN", caller.cookie("XSRF-TOKEN"));
        }
        return caller.send(address.method(), root + address.path(), "{}", "X-XSRF-TOKEN", caller.cookie("XSRF-TOKEN"));
    }
}
