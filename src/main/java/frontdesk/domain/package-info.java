/**
 * Values of the office that all flows share: identifiers, people, addresses, offices and slots, the calendar's days.
 * Plain Java.
 */
package frontdesk.domain;
