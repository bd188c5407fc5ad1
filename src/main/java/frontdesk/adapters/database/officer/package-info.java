/** Tables of what is recorded of the people who work on tasks. */
package frontdesk.adapters.database.officer;
