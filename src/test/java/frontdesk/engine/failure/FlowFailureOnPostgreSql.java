package frontdesk.engine.failure;

import frontdesk.support.FrontdeskOnPostgreSql;

/** There a statement that fails ends the transaction, unless a savepoint is gone back to. */
@FrontdeskOnPostgreSql
class FlowFailureOnPostgreSql extends FlowFailureTest {}
