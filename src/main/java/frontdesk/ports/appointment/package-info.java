/**
 * Offices, their hours and free places, and the appointments given there. Neighbours:
 * {@code frontdesk.adapters.database.appointment}, {@code frontdesk.adapters.calendar}.
 */
package frontdesk.ports.appointment;
