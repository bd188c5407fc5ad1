/**
 * Offices, free places and bookings, each booked by a lock on its day. Neighbours: {@code frontdesk.ports.appointment}.
 */
package frontdesk.adapters.database.appointment;
