package frontdesk.house.ruin.flows.apples.domain;

/** A sound rule of a flow. */
public record AppleRules(int most) {}
