/**
 * Texts that people write and receipts for what was sent, in our own form and in that of the Notify family. A text is
 * kept first and acted on afterwards; STOP, START and HELP belong to no flow. Neighbours: {@code
 * ports.TextReplyListener}, which a flow implements that asks by text.
 */
package frontdesk.web.texts;
