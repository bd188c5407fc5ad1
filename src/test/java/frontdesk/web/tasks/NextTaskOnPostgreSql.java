package frontdesk.web.tasks;

import frontdesk.support.FrontdeskOnPostgreSql;

@FrontdeskOnPostgreSql
class NextTaskOnPostgreSql extends NextTaskContract {}
