/**
 * What happens where two transactions change the same row at the same moment: the one that lost begins again after a
 * short pause, whether it is a job, a command of an officer or a call from outside. A collision is no failure: it uses up
 * no retry of a job, is not written into the job log, and has a counter of its own, {@code frontdesk.collisions}.
 * Neighbours: {@code frontdesk.engine}, which decides what becomes of jobs that really failed.
 */
package frontdesk.engine.collision;
