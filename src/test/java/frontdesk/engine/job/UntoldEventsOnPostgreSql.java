package frontdesk.engine.job;

import frontdesk.support.FrontdeskOnPostgreSql;

@FrontdeskOnPostgreSql
class UntoldEventsOnPostgreSql extends UntoldEventsTest {}
