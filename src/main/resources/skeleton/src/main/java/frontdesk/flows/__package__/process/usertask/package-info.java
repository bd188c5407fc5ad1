/**
 * What officers read at the user tasks of __words__ and what becomes of their decisions, each a bean named as its element.
 * Neighbours: the package above, with the variables and the flow itself.
 */
package frontdesk.flows.__package__.process.usertask;
