package frontdesk.web.offices;

import frontdesk.support.FrontdeskOnPostgreSql;

@FrontdeskOnPostgreSql
class CentreClosuresOnPostgreSql extends CentreClosuresCases {}
