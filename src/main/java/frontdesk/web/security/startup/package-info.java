/**
 * What is decided before the application starts: whether it is a demo, and what a node without real credentials must not
 * do. Neighbours: {@code .account} and {@code .oidc} for the credentials.
 */
package frontdesk.web.security.startup;
