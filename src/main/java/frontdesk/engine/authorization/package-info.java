/**
 * What the engine's own authorization does not ask: jobs and incidents that belong to no process definition, such as
 * messages and the clean-up of the history, are for those who may do the same to every process. And whoever calls the
 * engine for a person has it ask, and write down, who that is. Neighbours: {@code
 * frontdesk.engine}, which grants the roles their permissions and puts this in the engine's place.
 */
package frontdesk.engine.authorization;
