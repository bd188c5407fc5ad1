/**
 * The promise: a lost or expired online access code is replaced, and stays a secret.
 *
 * <p>Somebody asks for a new code with a receipt number and a date of birth. Where both belong to a case for which there
 * are codes, a new one goes to the address on file: as a printed notice, or by e-mail to the beneficiary of a Form
 * I-134A. An officer looks first where there were many requests, where the address has just changed, or where there is
 * none. Anybody else gets an e-mail that says what to do instead and tells nothing of a case that is not theirs. With
 * the new code the older ones are void. Whoever has it redeems it once, within 90 days, and their account is linked to
 * the case.
 *
 * <p>The story is drawn in {@code processes/access-code-reissue/access-code-reissue.bpmn}; who gets a code, and whom an
 * officer looks at first, are tables beside it.
 */
package frontdesk.flows.accesscodereissue;
