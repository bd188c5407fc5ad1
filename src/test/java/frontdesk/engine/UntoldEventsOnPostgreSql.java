package frontdesk.engine;

import frontdesk.support.FrontdeskOnPostgreSql;

@FrontdeskOnPostgreSql
class UntoldEventsOnPostgreSql extends UntoldEventsTest {}
