/**
 * What people text, and the rules under which they are texted. Neighbours: {@code frontdesk.web.texts} takes texts in,
 * {@code frontdesk.flows} react to them.
 */
package frontdesk.ports.text;
