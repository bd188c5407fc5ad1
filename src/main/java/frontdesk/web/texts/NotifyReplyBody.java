package frontdesk.web.texts;

/**
 * A text that came in, as the Notify family of gateways words it; hence the names of its parts. It describes what
 * {@link ReplyReader} reads, which takes what is missing or unreadable here all the same.
 */
record NotifyReplyBody(String id, String source_number, String message, String date_received) {}
