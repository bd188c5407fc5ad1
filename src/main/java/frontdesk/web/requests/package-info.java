/**
 * The resource of requests, whatever flow works on them. Neighbours: {@code frontdesk.flows}, whose controllers take them
 * in.
 */
package frontdesk.web.requests;
