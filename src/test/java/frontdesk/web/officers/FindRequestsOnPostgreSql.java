package frontdesk.web.officers;

import frontdesk.support.FrontdeskOnPostgreSql;

@FrontdeskOnPostgreSql
class FindRequestsOnPostgreSql extends FindRequestsCases {}
