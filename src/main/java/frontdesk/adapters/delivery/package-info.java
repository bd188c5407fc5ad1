/**
 * The delivery log: every message is written down before it is sent, sent once, asked about where nobody knows whether
 * it was taken, and closed by its receipt. No message goes around it. Neighbours: {@code messages} writes the words,
 * {@code email}, {@code notify}, {@code letter} and {@code local} hand them over.
 */
package frontdesk.adapters.delivery;
