package frontdesk.house.ruin.flows.apples.process;

import frontdesk.house.ruin.flows.apples.web.AppleDoor;

/** Breaks FLOW_ROOMS_OPEN_ONE_WAY. */
record CallsItsDoor(AppleDoor door) {}
