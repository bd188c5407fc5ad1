/** What a change of a model does to running cases, and how they are moved to another version. */
package frontdesk.engine.migration;
