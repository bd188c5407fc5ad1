/**
 * Cases as the system of record feeds them, one at a time or as an import, and as callers read them.
 */
package frontdesk.web.cases;
