package frontdesk.architecture.violations.flows.apples.process;

import frontdesk.architecture.violations.flows.pears.domain.PearRules;

/** Breaks FLOWS_ARE_STRANGERS. */
record KnowsPears(PearRules pears) {}
