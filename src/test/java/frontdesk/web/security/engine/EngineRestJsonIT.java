package frontdesk.web.security.engine;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.web.security.Caller;
import frontdesk.web.security.FrontdeskOverHttp;
import frontdesk.web.security.ProbeProcess;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.spin.plugin.variable.SpinValues;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever reads a JSON variable from outside gets the JSON, and not the description of an object of the engine's. */
@FrontdeskOverHttp
class EngineRestJsonIT {
    private static final String AS_JSON_TEXT = "[{\\\"said\\\":\\\"yes\\\"}]";

    @LocalServerPort
    private int port;

    @Autowired
    private ProbeProcess probe;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RuntimeService runtime;

    private ProbeProcess.Instance instance;

    @BeforeEach
    void start() {
        instance = probe.start();
        tasks.setVariableLocal(instance.openTask(), "talk", json());
        runtime.setVariable(instance.id(), "told", json());
    }

    @AfterEach
    void end() {
        probe.end(instance);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /task/$o/variables",
                "GET /task/$o/variables?deserializeValues=true",
                "GET /task/$o/localVariables",
                "GET /task/$o/localVariables?deserializeValues=true",
                "GET /task/$o/variables/talk",
                "GET /task/$o/variables/talk?deserializeValue=true",
                "GET /task/$o/localVariables/talk?deserializeValue=true",
                "GET /task/$o/form-variables",
                "GET /task/$o/form-variables?deserializeValues=true",
                "GET /task/$o?withTaskVariablesInReturn=true",
                "GET /task/$o?withTaskLocalVariablesInReturn=true",
                "GET /task?processInstanceId=$i&withTaskVariablesInReturn=true",
                "GET /task?processInstanceId=$i&withTaskLocalVariablesInReturn=true",
                "POST /task {\"processInstanceId\":\"$i\",\"withTaskVariablesInReturn\":true}",
                "GET /variable-instance?processInstanceIdIn=$i&variableName=talk",
                "GET /variable-instance?processInstanceIdIn=$i&deserializeValues=true",
                "POST /variable-instance {\"processInstanceIdIn\":[\"$i\"]}",
                "POST /variable-instance?deserializeValues=true {\"processInstanceIdIn\":[\"$i\"]}",
                "GET /variable-instance/$v",
                "GET /variable-instance/$v?deserializeValue=true",
            })
    void aJsonVariableIsGivenAsJson(String call) {
        assertThat(send("supervisor", call)).contains(AS_JSON_TEXT).doesNotContain("nodeType");
    }

    @Test
    void aVariableThatIsNotJsonIsGivenAsBefore() {
        assertThat(send("supervisor", "GET /task/$o/variables/brief")).contains("\"value\":\"for officers\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /execution/$i/localVariables",
                "GET /execution/$i/localVariables/told",
                "GET /process-instance/$i/variables",
                "GET /process-instance/$i/variables/told?deserializeValue=true",
                "GET /history/variable-instance?processInstanceId=$i",
                "POST /history/variable-instance {\"processInstanceId\":\"$i\"}",
                "GET /history/variable-instance/$v",
                "GET /history/variable-instance/$v?deserializeValue=true",
                "GET /history/detail?processInstanceId=$i",
                "POST /history/detail {\"processInstanceId\":\"$i\"}",
                "GET /history/decision-instance?processInstanceId=$i&includeInputs=true&includeOutputs=true",
                "POST /external-task/fetchAndLock {\"workerId\":\"w\",\"maxTasks\":1,\"topics\":[{\"topicName\":\"t\","
                        + "\"lockDuration\":1000,\"deserializeValues\":true}]}",
            })
    void nobodyReadsTheDescriptionOfAnObjectAnywhere(String call) {
        assertThat(List.of("officer", "supervisor", "analyst", "operator", "portal"))
                .allSatisfy(role -> assertThat(send(role, call)).doesNotContain("nodeType"));
    }

    private String send(String role, String call) {
        String variable = runtime.createVariableInstanceQuery()
                .processInstanceIdIn(instance.id())
                .variableName("talk")
                .singleResult()
                .getId();
        String[] parts = call.replace("$o", instance.openTask())
                .replace("$i", instance.id())
                .replace("$v", variable)
                .split(" ", 3);
        String body = parts.length > 2 ? parts[2] : "";
        return Caller.demoAccount(role, port)
                .send(parts[0], "/engine-rest" + parts[1], body)
                .body();
    }

    private static JsonValue json() {
        return SpinValues.jsonValue("[{\"said\":\"yes\"}]").create();
    }
}
