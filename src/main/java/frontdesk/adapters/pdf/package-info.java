/**
 * Notices as tagged PDF, and whether a name can be printed faithfully.
 */
package frontdesk.adapters.pdf;
