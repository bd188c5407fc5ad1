/**
 * The statistics: survival curves of the time from step to step, conditional on the time waited, adjusted to today's
 * pace, and how well they would have foretold what happened.
 */
package frontdesk.flows.caseprogress.domain;
