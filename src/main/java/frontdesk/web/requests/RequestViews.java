package frontdesk.web.requests;

import frontdesk.domain.request.Language;
import frontdesk.ports.appointment.AppointmentBook;
import frontdesk.ports.request.Requests;
import frontdesk.ports.request.Requests.Request;
import java.util.List;
import org.springframework.stereotype.Component;

/** Requests as readers see them, with their appointment and their timeline. */
@Component
public class RequestViews {
    private final Requests requests;
    private final AppointmentBook appointments;
    private final TimelineMessages words;

    RequestViews(Requests requests, AppointmentBook appointments, TimelineMessages words) {
        this.requests = requests;
        this.appointments = appointments;
        this.words = words;
    }

    /** The request as it stands, its timeline in this language. */
    public RequestView of(Request request, Language language) {
        return RequestView.of(request, appointments.of(request.reference()), timeline(request, language));
    }

    private List<RequestView.Line> timeline(Request request, Language language) {
        return requests.timeline(request.reference()).stream()
                .map(entry -> new RequestView.Line(entry.at(), words.sentence(request.kind(), entry, language)))
                .toList();
    }
}
