/**
 * Deploys the folders of {@code processes/} and {@code forms/} at the start, each a deployment of its own, and again only
 * where something has changed. Models that are saved while the demo runs come by {@code engine.models}.
 */
package frontdesk.engine.deployment;
