/**
 * Frontdesk, case handling for a contact centre: {@code flows} holds the promises, {@code domain} the shared values,
 * {@code ports} what flows need of the world, {@code adapters} how it is reached, {@code engine} what all flows need
 * of Camunda, and {@code web} what they need of HTTP.
 */
package frontdesk;
