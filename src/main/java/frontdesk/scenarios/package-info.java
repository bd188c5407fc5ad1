/**
 * Scenarios of the flows, told in {@code processes/<flow>/<flow>.feature}: played on a Frontdesk of their own with a
 * moved clock, and reported.
 */
package frontdesk.scenarios;
