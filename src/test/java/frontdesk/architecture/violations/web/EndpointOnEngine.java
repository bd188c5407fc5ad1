package frontdesk.architecture.violations.web;

import org.camunda.bpm.engine.ProcessEngine;

/** Breaks ENGINE_STAYS_IN_ITS_ROOMS. */
record EndpointOnEngine(ProcessEngine engine) {}
