/** The server's side of connections: how many there are, and how long a body may take. */
package frontdesk.web.server;
