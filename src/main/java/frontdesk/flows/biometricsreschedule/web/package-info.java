/**
 * Where a move of a biometrics appointment is asked for: the addresses, their bodies and what is refused.
 */
package frontdesk.flows.biometricsreschedule.web;
