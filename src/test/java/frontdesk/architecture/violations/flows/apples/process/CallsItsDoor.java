package frontdesk.architecture.violations.flows.apples.process;

import frontdesk.architecture.violations.flows.apples.web.AppleDoor;

/** Breaks FLOW_ROOMS_OPEN_ONE_WAY. */
record CallsItsDoor(AppleDoor door) {}
