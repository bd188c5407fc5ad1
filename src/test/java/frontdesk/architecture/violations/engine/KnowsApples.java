package frontdesk.architecture.violations.engine;

import frontdesk.architecture.violations.flows.apples.domain.AppleRules;

/** Breaks ENGINE_WEB_AND_PORTS_KNOW_NO_FLOW. */
record KnowsApples(AppleRules rules) {}
