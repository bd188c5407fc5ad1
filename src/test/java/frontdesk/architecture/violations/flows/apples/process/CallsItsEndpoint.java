package frontdesk.architecture.violations.flows.apples.process;

import frontdesk.architecture.violations.flows.apples.web.AppleEndpoint;

/** Breaks FLOW_ROOMS_OPEN_ONE_WAY. */
record CallsItsEndpoint(AppleEndpoint endpoint) {}
