/**
 * The steps that the model of a callback calls: a class for each service task and each officer's task, named as the
 * element, and the variables that the model may read.
 */
package frontdesk.flows.textaheadcallback.process;
