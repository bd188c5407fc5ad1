/**
 * Phone numbers, whether they can exist, and in which time zones their owners may be.
 */
package frontdesk.adapters.phone;
