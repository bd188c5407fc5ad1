package frontdesk.house.ruin.web;

import frontdesk.house.ruin.demo.SampleApples;

/** Breaks NOBODY_NEEDS_ADAPTERS_OR_DEMO. */
record NeedsDemo(SampleApples samples) {}
