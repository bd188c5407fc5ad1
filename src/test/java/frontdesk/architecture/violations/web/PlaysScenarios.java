package frontdesk.architecture.violations.web;

import frontdesk.architecture.violations.scenarios.KnowsTheRecipe;

/** Breaks ONLY_THE_DESK_PLAYS_SCENARIOS. */
record PlaysScenarios(KnowsTheRecipe scenario) {}
