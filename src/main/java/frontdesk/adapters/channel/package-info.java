/**
 * How a message is handed to whoever delivers it: the configured channel of each kind, what became of the attempt, and the
 * time that one may take. Neighbours: {@code frontdesk.adapters.delivery} alone calls channels; {@code email},
 * {@code notify}, {@code letter} and {@code local} are some.
 */
package frontdesk.adapters.channel;
