package frontdesk.engine.usertask;

/**
 * A user task at which the customer is called on the phone: it stands in the list of calls, whatever its flow, and its card
 * says what time it is where the customer may be.
 */
public interface CallHandler extends UserTaskHandler {}
