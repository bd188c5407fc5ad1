/**
 * Reads bodies strictly: each wrong field is named at once, nothing is guessed. Neighbours: {@code frontdesk.web.validation}
 * for the rules of single fields, {@code frontdesk.web.problem} for the answer.
 */
package frontdesk.web.json;
