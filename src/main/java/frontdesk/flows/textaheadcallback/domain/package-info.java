/**
 * What is asked for with a callback, and the rules that need neither engine nor database. Plain Java.
 */
package frontdesk.flows.textaheadcallback.domain;
