/**
 * What is asked for with a new access code, and the rules that need neither engine nor database. Plain Java.
 */
package frontdesk.flows.accesscodereissue.domain;
