package frontdesk.house.ruin.demo;

/** A sound piece of the demo. */
public record SampleApples(int count) {}
