package frontdesk.house.ruin.engine;

import frontdesk.house.ruin.flows.apples.domain.AppleRules;

/** Breaks ENGINE_WEB_AND_PORTS_KNOW_NO_FLOW. */
record KnowsApples(AppleRules rules) {}
