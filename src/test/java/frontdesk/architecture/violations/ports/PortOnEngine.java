package frontdesk.architecture.violations.ports;

import org.camunda.bpm.engine.ProcessEngine;

/** Breaks PORTS_ARE_PLAIN. */
interface PortOnEngine {
    void use(ProcessEngine engine);
}
