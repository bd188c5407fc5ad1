package frontdesk.architecture.violations.web;

import frontdesk.architecture.violations.demo.SampleApples;

/** Breaks NOBODY_NEEDS_ADAPTERS_OR_DEMO. */
record NeedsDemo(SampleApples samples) {}
