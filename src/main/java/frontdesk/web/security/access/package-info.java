/**
 * Who may call which address: {@link AccessTable} has a row for each, {@link FlowStartRules} one
 * for the start of each flow, and what has none is closed. Neighbours:
 * {@code .signin} and {@code .oidc} say who calls.
 */
package frontdesk.web.security.access;
