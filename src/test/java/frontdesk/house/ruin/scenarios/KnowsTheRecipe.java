package frontdesk.house.ruin.scenarios;

import frontdesk.house.ruin.flows.apples.domain.AppleRules;

/** Breaks SCENARIOS_STAND_OUTSIDE. */
public record KnowsTheRecipe(AppleRules rules) {}
