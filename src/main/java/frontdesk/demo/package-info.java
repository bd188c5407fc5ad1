/**
 * The demo world of the embedded default: sample data, a mailbox and a phone to look into, and a clock to move. None
 * of it exists in production.
 */
package frontdesk.demo;
