package frontdesk.web.officers;

import frontdesk.support.FrontdeskOnPostgreSql;

@FrontdeskOnPostgreSql
class MoveAnAppointmentOnPostgreSql extends MoveAnAppointmentCases {}
