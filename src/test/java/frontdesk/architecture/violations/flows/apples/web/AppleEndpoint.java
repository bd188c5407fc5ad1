package frontdesk.architecture.violations.flows.apples.web;

/** A sound endpoint. */
public record AppleEndpoint(String path) {}
