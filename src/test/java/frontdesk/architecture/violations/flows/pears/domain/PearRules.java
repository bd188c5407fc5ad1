package frontdesk.architecture.violations.flows.pears.domain;

/** A sound rule of another flow. */
public record PearRules(int most) {}
