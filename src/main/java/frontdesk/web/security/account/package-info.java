/**
 * The engine's accounts, brought to what the configuration says before the first call. Neighbours: {@code .signin}, which
 * checks their passwords.
 */
package frontdesk.web.security.account;
