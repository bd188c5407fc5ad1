/**
 * Texts: when they may be sent, how they are read, how long they are, and what became of a message. Neighbours:
 * {@code frontdesk.domain.appointment} for business days.
 */
package frontdesk.domain.messaging;
