package frontdesk.web.requests;

import frontdesk.domain.appointment.Appointment;
import frontdesk.domain.request.RequestStatus;
import frontdesk.ports.request.Requests.Request;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** A request as its requester may see it: no officer's name, no internal note. */
public record RequestView(
        String referenceNumber,
        String kind,
        RequestStatus status,
        Optional<String> outcome,
        Instant receivedAt,
        Instant updatedAt,
        Optional<Place> appointment,
        List<Line> timeline) {

    static RequestView of(Request request, Optional<Appointment> appointment, List<Line> timeline) {
        return new RequestView(
                request.reference().value(),
                request.kind(),
                request.status(),
                request.outcome(),
                request.receivedAt(),
                request.updatedAt(),
                appointment.map(Place::of),
                timeline);
    }

    /**
     * Where and when the requester is expected.
     *
     * @param at with the offset of the office at that moment
     */
    public record Place(String office, OffsetDateTime at, String timeZone) {
        static Place of(Appointment appointment) {
            return new Place(
                    appointment.office().code(),
                    appointment.at().toOffsetDateTime(),
                    appointment.office().timeZone().getId());
        }
    }

    /** Something that happened, in the requester's language. */
    public record Line(Instant at, String what) {}
}
