package frontdesk.web.officers;

import frontdesk.support.FrontdeskOnPostgreSql;

@FrontdeskOnPostgreSql
class AtTheCustomersWordOnPostgreSql extends AtTheCustomersWordCases {}
