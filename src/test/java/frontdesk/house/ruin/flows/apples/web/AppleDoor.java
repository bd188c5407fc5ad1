package frontdesk.house.ruin.flows.apples.web;

/** A sound door. */
public record AppleDoor(String path) {}
