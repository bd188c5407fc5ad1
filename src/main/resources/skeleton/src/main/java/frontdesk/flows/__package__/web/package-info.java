/**
 * Where people ask about __words__: the address, its body and what is refused.
 */
package frontdesk.flows.__package__.web;
