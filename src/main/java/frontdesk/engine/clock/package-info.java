/**
 * The engine's clock as the {@link java.time.InstantSource} of all code, so that timers and code never differ; and what
 * the demo needs to move it: the offset that all nodes share, and whether what is due by then has been done.
 */
package frontdesk.engine.clock;
