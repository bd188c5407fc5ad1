package frontdesk.ports;

/** Where every text that comes in is taken, whichever gateway brings it. */
public interface TextReception {
    /** Whether the text was about a request; all of its effect or none, and the same answer however often it comes. */
    boolean received(IncomingText text);
}
