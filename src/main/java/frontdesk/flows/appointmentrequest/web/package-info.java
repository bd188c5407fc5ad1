/**
 * Where an appointment request is asked for: the addresses, their bodies and what is refused.
 */
package frontdesk.flows.appointmentrequest.web;
