/**
 * A day on which the contact centre is closed, or open again: what was counted in its working time before is counted anew,
 * so that tasks are due and timers fire as if it had been known all along. Neighbours: {@code
 * frontdesk.engine.expression}, by which models count.
 */
package frontdesk.engine.duetime;
