package frontdesk.web.supervisor;

import frontdesk.support.FrontdeskOnPostgreSql;

@FrontdeskOnPostgreSql
class AbsencesOnPostgreSql extends AbsencesCases {}
