/**
 * What every address has in common: bodies are read strictly, errors have one form ({@link
 * frontdesk.web.problem.ProblemType}), a request is done once ({@link frontdesk.web.idempotency.IdempotencyFilter}), and no more work at
 * once than the database bears. Knows no flow. Neighbours: {@code web.security} decides who may call, the packages
 * below hold the addresses that belong to no flow.
 */
package frontdesk.web;
