package frontdesk.web.tasks;

import frontdesk.support.RunningFrontdesk;

@RunningFrontdesk
class NextTaskTest extends NextTaskContract {}
