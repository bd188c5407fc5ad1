/**
 * What officers and supervisors do with requests beside their tasks: find them, and read each whole. Neighbours:
 * {@code frontdesk.web.requests}, whose guard keeps protected ones from whoever may not know of them.
 */
package frontdesk.web.officers;
