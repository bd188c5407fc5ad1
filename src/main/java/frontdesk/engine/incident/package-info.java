/**
 * What is stuck, for operators: incidents of failed jobs in groups of one cause, and all jobs of a group tried again, on
 * whichever node. The port is {@link frontdesk.ports.operations.Incidents}; {@code failure} made the incidents.
 */
package frontdesk.engine.incident;
