/**
 * How the engine is set up, each setting with its reason; its schema, its ids and its history. What every flow needs of
 * Camunda is in the packages below, which bring listeners and plugins of their own and know no flow. Neighbours:
 * {@code process} is what a flow implements, {@code request} and {@code usertask} what happens to its requests and tasks,
 * {@code validation} refuses models that would fail at night, {@code collision} does again what lost a race,
 * {@code migration} moves cases to another version.
 */
package frontdesk.engine;
