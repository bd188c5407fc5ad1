/**
 * What becomes of a job whose try has failed: it is tried again by {@link frontdesk.engine.failure.RetrySchedule}, or at
 * once becomes an incident where trying again could do harm; and it keeps a plain message in the place of a stack trace.
 * A call from outside that a flow cannot take is undone and becomes an incident too ({@link
 * frontdesk.engine.failure.FailedCallInterceptor}).
 * What only lost a race is no failure: {@code collision}. What operators see of it: {@code incident}.
 */
package frontdesk.engine.failure;
