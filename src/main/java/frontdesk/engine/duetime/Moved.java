package frontdesk.engine.duetime;

/**
 * How much is due at another moment by now.
 *
 * @param tasks open user tasks
 * @param timers timers of running cases
 */
public record Moved(int tasks, int timers) {}
