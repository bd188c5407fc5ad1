/**
 * The promise: a request about __words__ is read by an officer, who answers it.
 *
 * <p>The story is drawn in {@code processes/__flow__/__flow__.bpmn}.
 */
package frontdesk.flows.__package__;
