package frontdesk.web.tasks;

import frontdesk.support.FrontdeskOnPostgreSql;

@FrontdeskOnPostgreSql
class TaskCardsOnPostgreSql extends TaskCardsCases {}
