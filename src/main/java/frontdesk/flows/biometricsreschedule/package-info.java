/**
 * The promise: a biometrics appointment is moved for good cause, and no place is lost or given twice.
 *
 * <p>A person who cannot come to have fingerprints and photograph taken asks to move the appointment and says why. Where
 * the rules for moving it online are not met, they are told which way stays open. A first move for a reason on the list
 * happens at once, to the first preferred date with a free place; a second move, or another reason, is an officer's
 * decision, and the wished place is held until then. Where no preferred date is free, an officer chooses a time. The
 * present appointment stands until the new one is booked; then the old place is free again, the case's record has the
 * new date, and the person gets a notice and an update for their calendar. Until then they can withdraw.
 *
 * <p>The story is drawn in {@code processes/biometrics-reschedule/biometrics-reschedule.bpmn}; the rules for moving
 * online and the reasons are two tables beside it.
 */
package frontdesk.flows.biometricsreschedule;
