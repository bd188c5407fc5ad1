/**
 * Offices with their hours, the free slots of a day, and the list of who is expected.
 */
package frontdesk.web.offices;
