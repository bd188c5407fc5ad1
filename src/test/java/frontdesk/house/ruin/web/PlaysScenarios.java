package frontdesk.house.ruin.web;

import frontdesk.house.ruin.scenarios.KnowsTheRecipe;

/** Breaks ONLY_THE_DESK_PLAYS_SCENARIOS. */
record PlaysScenarios(KnowsTheRecipe scenario) {}
