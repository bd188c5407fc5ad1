/**
 * The promise: a request for an in-person appointment is reviewed by an officer.
 *
 * <p>A person asks for an appointment at a field office and gets a reference number at once. An officer looks at the
 * request, the case and the reason's checklist, and decides: an appointment is needed, and the officer books a free slot
 * for which the person gets an e-mail with a calendar file and two reminders; no appointment is needed, and the person
 * is told what to do instead; or more information is needed, and the person is asked by e-mail or by phone and the
 * answer comes back to the review. A question without an answer closes the request after a reminder. A review that is
 * overdue rises in the officers' list and reaches the supervisor. The person can withdraw at any time, and a booked
 * slot is given back then.
 *
 * <p>The story is drawn in {@code processes/appointment-request/appointment-request.bpmn}; the reasons are a table
 * beside it.
 */
package frontdesk.flows.appointmentrequest;
