/**
 * What is asked for with an appointment request, and the rules that need neither engine nor database. Plain Java.
 */
package frontdesk.flows.appointmentrequest.domain;
