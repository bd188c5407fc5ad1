package frontdesk.ports.operations;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.ports.operations.InstanceMigration.Move;
import frontdesk.ports.operations.InstanceMigration.Page;
import frontdesk.ports.operations.InstanceMigration.Result;
import frontdesk.ports.operations.InstanceMigration.Route;
import java.util.Map;
import java.util.Optional;

/** What is kept of moves: who began them, and what became of each case. */
public interface MigrationLog {
    /**
     * Writes down that a move has begun.
     *
     * @param cases by process instance; empty where one belongs to no request
     */
    void begin(String id, Route route, String operator, Map<String, Optional<ReferenceNumber>> cases);

    /**
     * Writes down what became of a case, in the transaction that brought it about.
     *
     * @param why it stayed; empty otherwise
     * @return false where no such move or case was begun here
     */
    boolean settle(String id, String processInstance, Result result, String why);

    /** The move with its cases, in the order of their reference numbers. */
    Optional<Move> find(String id, Page page);
}
