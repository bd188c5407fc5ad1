/**
 * Access codes, of which only a keyed hash is kept, and the counted tries to guess one or a date of birth.
 */
package frontdesk.adapters.accesscodes;
