package frontdesk.web.tasks;

import frontdesk.support.RunningFrontdesk;

@RunningFrontdesk
class TaskCardsTest extends TaskCardsCases {}
