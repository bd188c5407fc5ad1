package frontdesk.flows.appointmentrequest.process.usertask;

import frontdesk.domain.appointment.Appointment;
import frontdesk.domain.request.PhoneNumber;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.domain.request.Requester;
import frontdesk.engine.brief.ConversationTable;
import frontdesk.engine.brief.OfficerFormats;
import frontdesk.engine.process.JsonVariable;
import frontdesk.ports.appointment.AppointmentBook;
import frontdesk.ports.request.Requests;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** All that an officer must see of an appointment whose office has changed. */
@Component
class RebookingBrief {
    /** What it lays out. */
    static final Set<String> NAMES = Set.of(
            "requesterName",
            "requesterPhone",
            "requesterLanguage",
            "presentAppointment",
            "conversation",
            "slotChoices");

    private final Requests requests;
    private final AppointmentBook book;
    private final ReviewBriefTables tables;
    private final ConversationTable conversation;
    private final InstantSource clock;

    RebookingBrief(
            Requests requests,
            AppointmentBook book,
            ReviewBriefTables tables,
            ConversationTable conversation,
            InstantSource clock) {
        this.clock = clock;
        this.requests = requests;
        this.book = book;
        this.tables = tables;
        this.conversation = conversation;
    }

    Map<String, Object> of(ReferenceNumber reference) {
        Requester requester = requests.find(reference).orElseThrow().requester();
        Optional<Appointment> present = book.of(reference);
        Optional<Appointment> movable = present.filter(appointment -> appointment.isAhead(clock.instant()));
        return Map.of(
                "requesterName", requester.name(),
                "requesterPhone", requester.phone().map(PhoneNumber::value).orElse(""),
                "requesterLanguage", requester.language().code(),
                "presentAppointment", present.map(RebookingBrief::inWords).orElse(""),
                "conversation", conversation.of(reference),
                "slotChoices", movable.map(tables::rebookingChoices).orElseGet(() -> JsonVariable.rows(List.of())));
    }

    private static String inWords(Appointment appointment) {
        return "%s, %s, %s"
                .formatted(
                        OfficerFormats.time(appointment.at()),
                        appointment.office().name(),
                        appointment.office().address());
    }
}
