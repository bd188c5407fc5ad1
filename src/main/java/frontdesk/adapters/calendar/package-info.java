/**
 * Business days and hours, texting hours, and appointments as calendar files whose time zones come from Java's rules.
 */
package frontdesk.adapters.calendar;
