/**
 * Signing in at a sign-on service (OpenID Connect), by token and in the browser. Neighbours: {@code .access} puts it into
 * the chains of filters.
 */
package frontdesk.web.security.oidc;
