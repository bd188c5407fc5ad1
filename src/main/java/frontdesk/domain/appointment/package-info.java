/**
 * Offices, their days and hours, places and appointments. Neighbours: {@code frontdesk.domain.casefile} for ZIP codes.
 */
package frontdesk.domain.appointment;
