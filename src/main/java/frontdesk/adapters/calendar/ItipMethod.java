package frontdesk.adapters.calendar;

import net.fortuna.ical4j.model.property.Status;

/** The two messages about an appointment (RFC 5546). */
enum ItipMethod {
    REQUEST(Status.VALUE_CONFIRMED),
    CANCEL(Status.VALUE_CANCELLED);

    private final String status;

    ItipMethod(String status) {
        this.status = status;
    }

    String status() {
        return status;
    }
}
