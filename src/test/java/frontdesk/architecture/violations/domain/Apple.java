package frontdesk.architecture.violations.domain;

/** A sound word of the domain. */
public record Apple(String colour) {}
