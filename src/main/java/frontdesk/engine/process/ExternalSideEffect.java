package frontdesk.engine.process;

/**
 * A delegate whose work is seen outside Frontdesk and cannot be rolled back, such as sending. Its service task must be
 * {@code asyncBefore}, so that it runs in a transaction of its own and is retried alone.
 */
public interface ExternalSideEffect {}
