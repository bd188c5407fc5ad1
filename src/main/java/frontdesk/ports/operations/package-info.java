/**
 * What operators and analysts ask the engine for: models, migrations, incidents, scenarios, and work without an instance.
 * Neighbours: {@code frontdesk.web.models}, {@code frontdesk.web.operations}, {@code frontdesk.engine}.
 */
package frontdesk.ports.operations;
