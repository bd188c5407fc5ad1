/**
 * What every flow needs of Camunda: the configuration of the engine, the listeners that begin and end a request and
 * lay out an officer's task, the functions that models call, jobs without an instance, and the roles' authorizations.
 * Knows no flow. Neighbours: {@code validation} refuses models that would fail at night, {@code collision} does again
 * what lost a race, {@code migration} moves cases to another version.
 */
package frontdesk.engine;
