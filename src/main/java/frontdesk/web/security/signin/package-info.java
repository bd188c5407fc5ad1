/**
 * Signing in by a password: at a bounded pace, the same for known and unknown accounts. Neighbours: {@code .account} for
 * whom there is, {@code .access} for what they may do.
 */
package frontdesk.web.security.signin;
