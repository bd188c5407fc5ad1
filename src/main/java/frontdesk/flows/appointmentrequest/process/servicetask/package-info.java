/**
 * What the service tasks of appointment requests do, each a bean named as its element, and what several of them share. Neighbours: the
 * package above, with the variables and the flow itself.
 */
package frontdesk.flows.appointmentrequest.process.servicetask;
