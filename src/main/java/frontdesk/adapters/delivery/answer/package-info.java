/**
 * Automatic answers to texts: how many one number, and all numbers without a request together, get in a day. Neighbours:
 * {@code frontdesk.adapters.delivery}, which sends them.
 */
package frontdesk.adapters.delivery.answer;
