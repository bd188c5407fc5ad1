package frontdesk.flows.appointmentrequest.domain;

/** How an appointment request can come out. */
public enum Outcome {
    APPOINTMENT_SCHEDULED,
    APPOINTMENT_NOT_NEEDED,
    NO_RESPONSE,
    WITHDRAWN
}
