/** The histories that estimates are learned from, and what was learned, in tables. */
package frontdesk.adapters.progress;
