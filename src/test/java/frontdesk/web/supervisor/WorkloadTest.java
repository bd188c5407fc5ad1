package frontdesk.web.supervisor;

import frontdesk.support.RunningFrontdesk;

@RunningFrontdesk
class WorkloadTest extends WorkloadCases {}
