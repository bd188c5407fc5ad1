package frontdesk.engine.collision;

import frontdesk.support.FrontdeskOnPostgreSql;

@FrontdeskOnPostgreSql
class CollisionsOnPostgreSql extends CollisionContract {}
