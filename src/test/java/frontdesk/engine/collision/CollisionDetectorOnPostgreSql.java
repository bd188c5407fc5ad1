package frontdesk.engine.collision;

import frontdesk.support.FrontdeskOnPostgreSql;

@FrontdeskOnPostgreSql
class CollisionDetectorOnPostgreSql extends CollisionContract {}
