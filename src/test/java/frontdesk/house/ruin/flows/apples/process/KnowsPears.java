package frontdesk.house.ruin.flows.apples.process;

import frontdesk.house.ruin.flows.pears.domain.PearRules;

/** Breaks FLOWS_ARE_STRANGERS. */
record KnowsPears(PearRules pears) {}
