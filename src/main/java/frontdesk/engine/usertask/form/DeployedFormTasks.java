package frontdesk.engine.usertask.form;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import frontdesk.engine.brief.TaskBrief;
import frontdesk.engine.process.ElementBeanNaming;
import frontdesk.engine.process.ProcessRegistry;
import frontdesk.engine.process.ProcessVariables;
import frontdesk.engine.process.Variable;
import frontdesk.engine.usertask.ModelledTasks;
import frontdesk.engine.usertask.UserTaskHandler;
import frontdesk.engine.validation.model.DeploymentFiles;
import frontdesk.engine.validation.model.XmlElement;
import frontdesk.ports.request.Requests;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.xml.sax.SAXException;

/** The user tasks without code of deployed models. Read once for each version of a model, which never changes. */
@Component
class DeployedFormTasks implements ModelledTasks {
    private final ObjectProvider<ProcessEngineConfigurationImpl> engine;
    private final ObjectProvider<Requests> requests;
    private final ProcessRegistry flows;
    private final BeanFactory beans;
    private final Map<String, Tasks> byDefinition = new ConcurrentHashMap<>();

    DeployedFormTasks(
            ObjectProvider<ProcessEngineConfigurationImpl> engine,
            ObjectProvider<Requests> requests,
            ProcessRegistry flows,
            BeanFactory beans) {
        this.engine = engine;
        this.requests = requests;
        this.flows = flows;
        this.beans = beans;
    }

    /**
     * Those of one version of a model.
     *
     * @param byElement by the ids of their elements
     * @param variables the names of what they add to the flow
     * @param flow whose model it is
     */
    private record Tasks(Map<String, FormTask> byElement, Set<String> variables, Optional<ProcessVariables> flow) {}

    @Override
    public Optional<UserTaskHandler> handler(String processDefinitionId, String elementId) {
        return Optional.ofNullable(of(processDefinitionId).byElement().get(elementId))
                .map(task -> new FormTaskHandler(task, requests.getObject()));
    }

    @Override
    public Set<String> variables(String processDefinitionId) {
        return of(processDefinitionId).variables();
    }

    @Override
    public Optional<ProcessVariables> flow(String processDefinitionId) {
        return of(processDefinitionId).flow();
    }

    /** Without a lock while it is read: who waits for a connection must not hold up who has one. */
    private Tasks of(String processDefinitionId) {
        Tasks known = byDefinition.get(processDefinitionId);
        if (known != null) {
            return known;
        }
        Tasks read = engine.getObject()
                .getCommandExecutorTxRequired()
                .execute(context -> read(context, processDefinitionId));
        byDefinition.put(processDefinitionId, read);
        return read;
    }

    private Tasks read(CommandContext context, String processDefinitionId) {
        ProcessDefinitionEntity definition = context.getProcessEngineConfiguration()
                .getDeploymentCache()
                .findDeployedProcessDefinitionById(processDefinitionId);
        var files = new DeploymentFiles(DeploymentFiles.stored(context, definition.getDeploymentId()));
        Optional<ProcessVariables> flow = flows.variablesOf(definition.getKey());
        Map<String, FormTask> byElement = tasks(definition, files, flow);
        Set<String> variables = flow.stream()
                .flatMap(declared -> FormTaskVariables.of(declared, byElement.values()).added().stream())
                .map(Variable::name)
                .collect(toUnmodifiableSet());
        return new Tasks(byElement, variables, flow);
    }

    private Map<String, FormTask> tasks(
            ProcessDefinitionEntity definition, DeploymentFiles files, Optional<ProcessVariables> flow) {
        return model(files.files().get(definition.getResourceName()))
                .flatMap(root -> root.children("process"))
                .filter(process -> process.id().equals(definition.getKey()))
                .flatMap(process -> process.descendants("userTask"))
                .flatMap(task -> brief(task, flow).stream()
                        .map(brief -> Map.entry(
                                task.id(), FormTask.of(task.label(), files.form(task.id() + ".form"), brief))))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Optional<TaskBrief> brief(XmlElement task, Optional<ProcessVariables> flow) {
        return FormTask.briefOf(task).map(ElementBeanNaming::of).stream()
                .flatMap(name -> flow.map(declared -> declared.beanNames(name)).orElseGet(() -> Stream.of(name)))
                .filter(bean -> beans.containsBean(bean) && beans.isTypeMatch(bean, TaskBrief.class))
                .map(bean -> beans.getBean(bean, TaskBrief.class))
                .findFirst();
    }

    private static Stream<XmlElement> model(byte[] xml) {
        try {
            return Stream.of(XmlElement.read(xml));
        } catch (SAXException unreadable) {
            throw new IllegalStateException("The engine has parsed a model that cannot be read", unreadable);
        }
    }
}
