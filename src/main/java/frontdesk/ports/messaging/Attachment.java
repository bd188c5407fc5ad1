package frontdesk.ports.messaging;

/** A file that goes along with a message. */
public record Attachment(String name, String mediaType, byte[] content) {}
