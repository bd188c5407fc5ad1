package frontdesk.architecture.violations.flows.apples.process;

import org.camunda.bpm.engine.RuntimeService;

/** Breaks ONLY_THE_PROCESS_CALLS_THE_ENGINE. */
record PushesTheEngine(RuntimeService runtime) {}
