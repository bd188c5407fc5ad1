package frontdesk.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.TaskService;
import org.camunda.spin.plugin.variable.SpinValues;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever reads a JSON variable from outside gets the JSON, and not the description of an object of the engine's. */
@FrontdeskOverHttp
class EngineRestJsonIT {
    @LocalServerPort
    private int port;

    @Autowired
    private ProbeProcess probe;

    @Autowired
    private TaskService tasks;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/task/$o/variables",
                "/task/$o/localVariables",
                "/task/$o/variables/talk",
                "/task/$o/localVariables/talk",
                "/task/$o/form-variables",
                "/variable-instance?processInstanceIdIn=$i&variableName=talk",
            })
    void aJsonVariableIsGivenAsJson(String address) {
        ProbeProcess.Instance instance = probe.start();
        tasks.setVariableLocal(
                instance.openTask(),
                "talk",
                SpinValues.jsonValue("[{\"said\":\"yes\"}]").create());

        String body = Caller.demoAccount("supervisor", port)
                .get("/engine-rest" + address.replace("$o", instance.openTask()).replace("$i", instance.id()))
                .body();

        assertThat(body).contains("[{\\\"said\\\":\\\"yes\\\"}]").doesNotContain("nodeType");
        probe.end(instance);
    }
}
