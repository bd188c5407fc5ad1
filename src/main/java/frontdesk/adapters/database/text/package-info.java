/**
 * Texts as they came in, each kept before it has an effect. Neighbours: {@code frontdesk.ports.text}.
 */
package frontdesk.adapters.database.text;
