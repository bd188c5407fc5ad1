/**
 * The mailbox of the demo in place of gateways.
 */
package frontdesk.adapters.local;
