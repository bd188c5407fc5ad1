package frontdesk.adapters.calendar;

import net.fortuna.ical4j.model.property.Status;

/** The two messages about an appointment (RFC 5546); the later one has the higher sequence. */
enum Itip {
    REQUEST(0, Status.VALUE_CONFIRMED),
    CANCEL(1, Status.VALUE_CANCELLED);

    private final int sequence;
    private final String status;

    Itip(int sequence, String status) {
        this.sequence = sequence;
        this.status = status;
    }

    int sequence() {
        return sequence;
    }

    String status() {
        return status;
    }
}
