package frontdesk.web.tasks;

import frontdesk.support.RunningFrontdesk;

@RunningFrontdesk
class TaskDraftsTest extends TaskDraftsContract {}
