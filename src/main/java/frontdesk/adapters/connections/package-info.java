/** The pools of connections to the database. */
package frontdesk.adapters.connections;
