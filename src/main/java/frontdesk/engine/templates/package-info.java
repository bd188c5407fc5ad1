/** The lists from which analysts pick steps in Camunda Modeler, made from what the code tells of itself. */
package frontdesk.engine.templates;
