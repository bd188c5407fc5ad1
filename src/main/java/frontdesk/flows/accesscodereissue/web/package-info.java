/**
 * Where a new access code is asked for: the addresses, their bodies and what is refused.
 */
package frontdesk.flows.accesscodereissue.web;
