/**
 * A case as the system of record has it, and the code that opens it online. Neighbours: {@code frontdesk.domain.request}.
 */
package frontdesk.domain.casefile;
