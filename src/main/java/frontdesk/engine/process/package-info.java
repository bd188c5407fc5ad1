/**
 * What a flow gives the engine and gets from it: its variables and their types, the contract of what its code writes, how
 * elements are named after beans, and what marks a step that has an effect outside. Neighbours: all other packages of
 * {@code frontdesk.engine}, and {@code frontdesk.flows}, which implement it.
 */
package frontdesk.engine.process;
