package frontdesk.engine.process;

/**
 * Marks a delegate to which a diagram may lead back without a wait: it fails to do its work only where somebody else has
 * changed the case since it was looked at, so that each further round follows an act from outside.
 */
public interface RepeatedOnChange {}
