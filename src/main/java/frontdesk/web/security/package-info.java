/**
 * Who may come in at which address, and as whom the engine sees them. {@link
 * frontdesk.web.security.access.AccessTable} is the table of roles and addresses; what a role may do inside the engine stands
 * beside the engine. The only part of the web that talks to the engine, since accounts are kept there.
 */
package frontdesk.web.security;
