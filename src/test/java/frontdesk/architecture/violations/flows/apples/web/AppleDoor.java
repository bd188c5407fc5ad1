package frontdesk.architecture.violations.flows.apples.web;

/** A sound door. */
public record AppleDoor(String path) {}
