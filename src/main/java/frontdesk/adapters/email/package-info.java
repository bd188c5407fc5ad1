/**
 * E-mail by SMTP, with what the server said told apart into sent, refused, try again and unknown.
 */
package frontdesk.adapters.email;
