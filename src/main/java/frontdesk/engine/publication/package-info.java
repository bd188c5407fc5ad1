/**
 * How an earlier version of a flow comes back into force. Neighbours: {@code engine.validation}, which looks at it as at
 * every deployment; {@code engine.models} for what is published.
 */
package frontdesk.engine.publication;
