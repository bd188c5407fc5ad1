/**
 * The description of the API and its page, made from the code: what each address takes, answers and refuses.
 */
package frontdesk.web.openapi;
