package frontdesk.web.supervisor;

import frontdesk.support.RunningFrontdesk;

@RunningFrontdesk
class AbsencesTest extends AbsencesCases {}
