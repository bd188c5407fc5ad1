/**
 * What stops an instance whose diagram goes in circles, whatever the validation has overlooked: it counts how often an
 * instance passes an element, and how many steps it takes without a wait. Neighbours: failure, which makes an incident
 * of what is stopped here.
 */
package frontdesk.engine.loop;
