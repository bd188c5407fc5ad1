/**
 * Messages to people: handed over once, looked up, and informed of when they come back. Neighbours:
 * {@code frontdesk.adapters.delivery}, the log that sends each of them once.
 */
package frontdesk.ports.messaging;
