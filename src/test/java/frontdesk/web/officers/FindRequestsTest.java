package frontdesk.web.officers;

import frontdesk.support.RunningFrontdesk;

@RunningFrontdesk
class FindRequestsTest extends FindRequestsCases {}
