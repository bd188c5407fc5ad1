/**
 * What the service tasks of __words__ do, each a bean named as its element. Neighbours: the package above, with the variables and
 * the flow itself.
 */
package frontdesk.flows.__package__.process.servicetask;
