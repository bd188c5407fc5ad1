package frontdesk.engine.migration;

import frontdesk.support.fixture.ModelPublisher;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/** A small flow of a name of its own, as an analyst may draw it, and cases that run on it. */
record ModelDrafts(String key, ModelPublisher analyst, RuntimeService runtime) {

    /** Publishes the version with these two tasks, one after the other. */
    void hasTasks(String first, String second) {
        BpmnModelInstance model = Bpmn.createExecutableProcess(key)
                .name("Draft")
                .camundaHistoryTimeToLive(180)
                .startEvent("begins")
                .userTask(first)
                .name("First")
                .camundaCandidateGroups("contact-center-officer")
                .userTask(second)
                .name("Second")
                .camundaCandidateGroups("contact-center-officer")
                .endEvent("ends")
                .done();
        analyst.publishes(key, Bpmn.convertToString(model));
    }

    /** A case at its first task. */
    ProcessInstance begins() {
        return runtime.startProcessInstanceByKey(key, Map.of());
    }
}
