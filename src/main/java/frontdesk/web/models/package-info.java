/**
 * Published models, the effect of a change, and the migration of running cases, as the page of models and the command
 * line ask for them. Neighbours: {@code engine.models}, {@code engine.migration}, {@code scenarios}.
 */
package frontdesk.web.models;
