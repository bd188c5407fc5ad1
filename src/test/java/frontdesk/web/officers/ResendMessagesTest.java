package frontdesk.web.officers;

import frontdesk.support.RunningFrontdesk;

@RunningFrontdesk
class ResendMessagesTest extends ResendMessagesCases {}
