package frontdesk.flows.appointmentrequest.process;

import static frontdesk.engine.process.ProcessDataContract.namesOf;
import static frontdesk.flows.appointmentrequest.process.AppointmentRequestVariables.ANSWER_BY;
import static frontdesk.flows.appointmentrequest.process.AppointmentRequestVariables.APPOINTMENT_AT;
import static frontdesk.flows.appointmentrequest.process.AppointmentRequestVariables.APPOINTMENT_BOOKED;
import static frontdesk.flows.appointmentrequest.process.AppointmentRequestVariables.CALL_CUSTOMER;
import static frontdesk.flows.appointmentrequest.process.AppointmentRequestVariables.COULD_NOT_REACH;
import static frontdesk.flows.appointmentrequest.process.AppointmentRequestVariables.OFFICE;
import static frontdesk.flows.appointmentrequest.process.AppointmentRequestVariables.PHONE_ATTEMPTS;
import static frontdesk.flows.appointmentrequest.process.AppointmentRequestVariables.QUESTIONS_ASKED;
import static frontdesk.flows.appointmentrequest.process.AppointmentRequestVariables.REASON;
import static frontdesk.flows.appointmentrequest.process.AppointmentRequestVariables.REBOOKED_AT;
import static frontdesk.flows.appointmentrequest.process.AppointmentRequestVariables.REBOOKINGS;
import static frontdesk.flows.appointmentrequest.process.AppointmentRequestVariables.REFERENCE_NUMBER;
import static frontdesk.flows.appointmentrequest.process.AppointmentRequestVariables.REMINDERS_SENT;

import frontdesk.engine.process.ProcessDataContract;
import frontdesk.engine.process.Variable;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the flow's code writes and tells, for whoever checks its models. */
final class AppointmentRequestDataContract {
    private AppointmentRequestDataContract() {}

    static ProcessDataContract contract(List<Variable<?>> all) {
        return new ProcessDataContract(
                ProcessDataContract.byName(all),
                namesOf(
                        REFERENCE_NUMBER,
                        REASON,
                        COULD_NOT_REACH,
                        PHONE_ATTEMPTS,
                        QUESTIONS_ASKED,
                        REMINDERS_SENT,
                        APPOINTMENT_BOOKED,
                        CALL_CUSTOMER,
                        REBOOKINGS),
                Map.of(
                        "review-appointment-request",
                        namesOf(OFFICE, APPOINTMENT_AT, APPOINTMENT_BOOKED, PHONE_ATTEMPTS, QUESTIONS_ASKED),
                        "rebook-appointment",
                        namesOf(OFFICE, APPOINTMENT_AT, APPOINTMENT_BOOKED, CALL_CUSTOMER, REBOOKINGS, REBOOKED_AT),
                        "ask-for-information",
                        namesOf(ANSWER_BY),
                        "follow-up-by-phone",
                        namesOf(COULD_NOT_REACH, PHONE_ATTEMPTS),
                        "send-appointment-reminder",
                        namesOf(REMINDERS_SENT)),
                Map.of(
                        "customer-answered", Set.of(),
                        "appointment-touched", Set.of(),
                        "request-withdrawn", Set.of(),
                        "message-came-back", Set.of()));
    }
}
