/**
 * What single fields must be: annotations for the bodies' components. Neighbours: {@code frontdesk.web.json}, which holds
 * bodies against them.
 */
package frontdesk.web.validation;
