/**
 * Lets no model into the engine that would fail at night: whoever deploys, all that is wrong is said at once, with file,
 * element and how to fix it.
 */
package frontdesk.engine.validation;
