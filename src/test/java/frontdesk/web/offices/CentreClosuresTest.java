package frontdesk.web.offices;

import frontdesk.support.RunningFrontdesk;

@RunningFrontdesk
class CentreClosuresTest extends CentreClosuresCases {}
