/**
 * What belongs to no step of a flow and is done by jobs of the engine all the same: messages, texts that wait for their
 * effect, and what flows are still to be informed of their requests. {@link frontdesk.engine.job.StandaloneJobs} begins the
 * jobs, {@link frontdesk.engine.job.StandaloneJobConfiguration} says what each does, and {@link
 * frontdesk.engine.job.LostJobSweep} gives work another job where its own was lost. The work itself is done by the
 * delivery log ({@code adapters.delivery}), {@code web.texts} and {@link frontdesk.engine.request.RequestMessageCorrelator}.
 */
package frontdesk.engine.job;
