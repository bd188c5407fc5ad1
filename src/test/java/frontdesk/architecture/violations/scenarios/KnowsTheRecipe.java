package frontdesk.architecture.violations.scenarios;

import frontdesk.architecture.violations.flows.apples.domain.AppleRules;

/** Breaks SCENARIOS_STAND_OUTSIDE. */
public record KnowsTheRecipe(AppleRules rules) {}
