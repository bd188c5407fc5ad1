package frontdesk.house.ruin.adapters;

import frontdesk.house.ruin.demo.SampleApples;

/** Breaks ADAPTERS_KNOW_PORTS_ONLY. */
record AdapterOnDemo(SampleApples samples) {}
