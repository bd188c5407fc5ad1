package frontdesk.engine.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import frontdesk.engine.expression.BusinessTimeFunctions;
import frontdesk.engine.usertask.UserTaskHandler;
import frontdesk.engine.validation.code.ClassPathCodeCatalog;
import frontdesk.engine.validation.code.CodeCatalog;
import frontdesk.support.RunningFrontdesk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/** Prevents that the validation is there but nothing is validated. */
@RunningFrontdesk
class ModelValidationPluginTest {
    private static final String SCRIPT = """
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="x">
              <bpmn:process id="my-idea" isExecutable="true"><bpmn:scriptTask id="run" name="Run" /></bpmn:process>
            </bpmn:definitions>
            """;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private ListableBeanFactory beans;

    @Autowired
    private ProcessEngineConfigurationImpl engine;

    @Test
    void aModelThatRunsCodeDoesNotEnterTheEngine() {
        var deployment = repository.createDeployment().addString("my-idea.bpmn", SCRIPT);

        assertThatThrownBy(deployment::deploy)
                .isInstanceOf(ParseException.class)
                .hasMessageContaining("my-idea.bpmn: run (\"Run\"): 'scriptTask' cannot be used here");
        assertThat(repository.createDeploymentQuery().deploymentName("my-idea").count())
                .isZero();
    }

    @Test
    void anAnalystPublishesOneChangedFileAndTheFlowStaysWhole() throws IOException {
        String table = new ClassPathResource("processes/appointment-request/appointment-reason.dmn")
                .getContentAsString(StandardCharsets.UTF_8);

        var deployment = repository
                .createDeployment()
                .addString("appointment-reason.dmn", table.replace("PT4H", "PT3H"))
                .deployWithResult();

        assertThat(deployment.getDeployedProcessDefinitions())
                .extracting(ProcessDefinition::getKey)
                .containsExactly("appointment-request");
        assertThat(repository.getDeploymentResourceNames(deployment.getId()))
                .contains("appointment-request.bpmn", "review-appointment-request.form");
        repository.deleteDeployment(deployment.getId(), true);
    }

    @Test
    void anExpressionReachesTheWordsOfTheModels() {
        assertThat(evaluate("${businessTime}")).isInstanceOf(BusinessTimeFunctions.class);
    }

    @Test
    void anExpressionReachesNoOtherBean() {
        assertThatThrownBy(() -> evaluate("${dataSource}"))
                .isInstanceOf(ProcessEngineException.class)
                .hasMessageContaining("Cannot resolve identifier 'dataSource'");
    }

    @Test
    void withoutAnApplicationTheSameCodeIsFoundUnderTheSameNames() {
        CodeCatalog here = new CodeCatalog(beans);
        CodeCatalog alone = ClassPathCodeCatalog.scan();

        assertThat(alone.expressionBeans()).isEqualTo(here.expressionBeans()).isNotEmpty();
        assertThat(alone.delegates()).isEqualTo(here.delegates()).isNotEmpty();
        assertThat(alone.processKeys()).isEqualTo(here.processKeys()).isNotEmpty();
        assertThat(alone.processKeys()).allSatisfy(flow -> {
            assertThat(alone.flow(flow).orElseThrow().names())
                    .isEqualTo(here.flow(flow).orElseThrow().names());
            assertThat(alone.flow(flow).orElseThrow().dataContract())
                    .isEqualTo(here.flow(flow).orElseThrow().dataContract());
        });
        assertThat(beans.getBeansOfType(UserTaskHandler.class))
                .isNotEmpty()
                .allSatisfy((name, task) -> assertThat(
                                alone.userTaskHandler(name).orElseThrow().inputVariables())
                        .isEqualTo(task.inputVariables()));
    }

    private Object evaluate(String expression) {
        Command<Object> evaluation = context ->
                engine.getExpressionManager().createExpression(expression).getValue(new ExecutionEntity());
        return engine.getCommandExecutorTxRequired().execute(evaluation);
    }
}
