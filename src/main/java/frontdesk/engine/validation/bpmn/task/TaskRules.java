package frontdesk.engine.validation.bpmn.task;

import frontdesk.engine.validation.bpmn.BpmnRule;
import java.util.List;

/** What is done at tasks, by whom and with which form. */
public final class TaskRules {
    /** Hold for drafts, too: what is deployed runs no code but ours. */
    public static final List<BpmnRule> EVERY_MODEL = List.of(new ServiceTaskDelegateRule(), new CandidateGroupRule());

    /** Hold for the flows of Frontdesk, which are in step with its code. */
    public static final List<BpmnRule> FLOW = List.of(
            new UserTaskRule(),
            new FormTaskRule(),
            new TaskAssignmentRule(),
            new MultiInstanceRule(),
            new MessageTemplateRule(),
            new MessageReferenceRule(),
            new FormReferenceRule(),
            new FormInputRule(),
            new UnusedFileRule(),
            new CodeTableRule());

    private TaskRules() {}
}
