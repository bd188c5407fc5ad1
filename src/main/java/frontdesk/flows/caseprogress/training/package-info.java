/**
 * One node at a time learns the estimates whenever cases have come, and looks up what was learned.
 */
package frontdesk.flows.caseprogress.training;
