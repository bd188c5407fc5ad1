/**
 * Letters into a directory, for a printing house that collects them.
 */
package frontdesk.adapters.letter;
