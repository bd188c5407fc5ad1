package frontdesk.engine.collision;

import frontdesk.support.FrontdeskOnPostgreSql;

@FrontdeskOnPostgreSql
class CollisionIT extends CollisionContract {}
