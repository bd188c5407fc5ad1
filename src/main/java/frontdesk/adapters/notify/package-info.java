/**
 * The Notify family of gateways (GOV.UK Notify and its kin): e-mail, texts and letters over HTTP, with what it answers
 * told apart into sent, refused, try again and unknown.
 */
package frontdesk.adapters.notify;
