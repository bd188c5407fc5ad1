package frontdesk.architecture.violations.adapters;

import frontdesk.architecture.violations.demo.SampleApples;

/** Breaks ADAPTERS_KNOW_PORTS_ONLY. */
record AdapterOnDemo(SampleApples samples) {}
