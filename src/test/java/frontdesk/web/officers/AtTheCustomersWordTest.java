package frontdesk.web.officers;

import frontdesk.support.RunningFrontdesk;

@RunningFrontdesk
class AtTheCustomersWordTest extends AtTheCustomersWordCases {}
