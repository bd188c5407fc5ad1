/**
 * What operators see and do: failed jobs by their cause, and messages of which nobody knows whether they arrived.
 */
package frontdesk.web.operations;
