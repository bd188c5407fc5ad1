/**
 * Cases and accounts as they were fed, whose contacts are safe, and which cases are protected. Neighbours:
 * {@code frontdesk.ports.casefile}.
 */
package frontdesk.adapters.database.casefile;
