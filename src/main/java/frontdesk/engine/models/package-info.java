/** What is published, how it works in practice, and publishing what is saved while somebody works on it. */
package frontdesk.engine.models;
