/**
 * How an earlier version of a flow comes back into force, and what a publication leaves out of what others have changed
 * since. Neighbours: {@code engine.validation}, which looks at it as at
 * every deployment; {@code engine.models} for what is published.
 */
package frontdesk.engine.publication;
