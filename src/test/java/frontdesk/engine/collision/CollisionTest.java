package frontdesk.engine.collision;

import frontdesk.support.RunningFrontdesk;

@RunningFrontdesk
class CollisionTest extends CollisionContract {}
