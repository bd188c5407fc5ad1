/**
 * The words of messages: templates in English and Spanish, their values, and the channel that is configured for each
 * kind.
 */
package frontdesk.adapters.messages;
