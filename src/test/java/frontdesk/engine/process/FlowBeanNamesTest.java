package frontdesk.engine.process;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.engine.validation.code.CodeCatalog;
import frontdesk.engine.validation.code.ExpressionBeanMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.beans.factory.support.SimpleBeanDefinitionRegistry;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** Two flows have a step of the same name, and the models of each mean their own. */
class FlowBeanNamesTest {
    private static final JavaDelegate FIRST = execution -> {};
    private static final JavaDelegate SECOND = execution -> {};
    private static final JavaDelegate OF_THE_SECOND_ALONE = execution -> {};

    private final Flow apples = new Flow("apple-request", "apples.");
    private final Flow pears = new Flow("pear-request", "pears.");
    private final StaticListableBeanFactory beans = new StaticListableBeanFactory(Map.of(
            "apples",
            apples,
            "pears",
            pears,
            "sendReceipt",
            FIRST,
            "pears.sendReceipt",
            SECOND,
            "pears.weigh",
            OF_THE_SECOND_ALONE));
    private final CodeCatalog code = new CodeCatalog(beans);

    @Test
    void theSecondOfANameBearsItsFlow() {
        var registry = new SimpleBeanDefinitionRegistry();
        var names = new FlowBeanNameGenerator();
        String first = named(names, registry, "frontdesk.flows.apples.process.servicetask.SendReceipt");
        String again = named(names, registry, "frontdesk.flows.apples.process.servicetask.SendReceipt");
        String second = named(names, registry, "frontdesk.flows.pears.process.servicetask.SendReceipt");

        assertThat(first).isEqualTo("sendReceipt");
        assertThat(again).isEqualTo("sendReceipt");
        assertThat(second).isEqualTo("pears.sendReceipt");
    }

    @Test
    void eachFlowNamesItsOwnPlainly() {
        assertThat(code.of(apples).bean("sendReceipt")).isSameAs(FIRST);
        assertThat(code.of(pears).bean("sendReceipt")).isSameAs(SECOND);
        assertThat(code.of(apples).delegates()).containsExactly("sendReceipt");
        assertThat(code.of(pears).delegates()).containsExactly("sendReceipt", "weigh");
        assertThat(code.of(apples).isDelegate("weigh")).isFalse();
        assertThat(code.of(pears).isDelegate("weigh")).isTrue();
    }

    @Test
    void anExpressionReachesTheStepOfTheInstancesFlow() {
        var executing = new ExecutingFlow();
        var reached = new ExpressionBeanMap(code, executing);

        assertThat(executing.<Object>in(instanceOf("apple-request"), () -> reached.get("sendReceipt")))
                .isSameAs(FIRST);
        assertThat(executing.<Object>in(instanceOf("pear-request"), () -> reached.get("sendReceipt")))
                .isSameAs(SECOND);
        assertThat(executing.<Object>in(
                        instanceOf("pear-request"),
                        () -> executing.in(instanceOf("apple-request"), () -> reached.get("sendReceipt"))))
                .isSameAs(FIRST);
        assertThat(executing.key()).isEmpty();
        assertThat(reached.get("sendReceipt")).isSameAs(FIRST);
    }

    private static String named(FlowBeanNameGenerator names, SimpleBeanDefinitionRegistry registry, String className) {
        var definition = new RootBeanDefinition();
        definition.setBeanClassName(className);
        String name = names.generateBeanName(definition, registry);
        if (!registry.containsBeanDefinition(name)) {
            registry.registerBeanDefinition(name, definition);
        }
        return name;
    }

    private static ExecutionEntity instanceOf(String processKey) {
        var definition = new ProcessDefinitionEntity();
        definition.setKey(processKey);
        var execution = new ExecutionEntity();
        execution.setProcessDefinition(definition);
        return execution;
    }

    /** A flow that has no package of its own here. */
    private record Flow(String processKey, String beanPrefix) implements ProcessVariables {
        @Override
        public Map<Variable<?>, Object> knownAtStart(ReferenceNumber reference) {
            return Map.of();
        }
    }
}
