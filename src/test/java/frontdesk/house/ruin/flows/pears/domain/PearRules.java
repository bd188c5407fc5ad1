package frontdesk.house.ruin.flows.pears.domain;

/** A sound rule of another flow. */
public record PearRules(int most) {}
