package frontdesk.web.tasks;

import frontdesk.support.FrontdeskOnPostgreSql;

@FrontdeskOnPostgreSql
class TaskDraftsOnPostgreSql extends TaskDraftsContract {}
