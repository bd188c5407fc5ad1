package frontdesk.web.officers;

import frontdesk.support.FrontdeskOnPostgreSql;

@FrontdeskOnPostgreSql
class ResendMessagesOnPostgreSql extends ResendMessagesCases {}
