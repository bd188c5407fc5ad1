package frontdesk.architecture.violations.flows.apples.domain;

/** A sound rule of a flow. */
public record AppleRules(int most) {}
