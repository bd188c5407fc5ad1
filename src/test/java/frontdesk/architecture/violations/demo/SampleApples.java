package frontdesk.architecture.violations.demo;

/** A sound piece of the demo. */
public record SampleApples(int count) {}
