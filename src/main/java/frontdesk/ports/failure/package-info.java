/**
 * Exceptions that cross layers, and what is said of them to whom; work that is repeated where it collides. Neighbours: all.
 */
package frontdesk.ports.failure;
