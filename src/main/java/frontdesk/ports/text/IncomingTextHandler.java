package frontdesk.ports.text;

/** Where every text that comes in is taken, whichever gateway brings it. */
public interface IncomingTextHandler {
    /**
     * Keeps the text and acts on it. Once this returns, the text is kept; where it could not be acted on at once, that
     * follows.
     *
     * @return whether the text was about a request; the same answer however often it comes
     */
    boolean received(ReceivedText text);
}
