package frontdesk.web.supervisor;

import frontdesk.support.FrontdeskOnPostgreSql;

@FrontdeskOnPostgreSql
class WorkloadOnPostgreSql extends WorkloadCases {}
