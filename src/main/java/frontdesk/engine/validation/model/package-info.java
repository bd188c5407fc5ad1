/**
 * What is validated: the files of a deployment, parsed, and what was found wrong with them. Knows no rule. Neighbours: all
 * other packages of {@code frontdesk.engine.validation} read these.
 */
package frontdesk.engine.validation.model;
