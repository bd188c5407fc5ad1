/**
 * What is asked for with __words__, and the rules that need neither engine nor database. Plain Java.
 */
package frontdesk.flows.__package__.domain;
