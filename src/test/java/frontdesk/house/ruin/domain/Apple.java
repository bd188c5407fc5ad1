package frontdesk.house.ruin.domain;

/** A sound word of the domain. */
public record Apple(String colour) {}
