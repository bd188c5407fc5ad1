/**
 * Where a callback is asked for: the addresses, their bodies and what is refused.
 */
package frontdesk.flows.textaheadcallback.web;
