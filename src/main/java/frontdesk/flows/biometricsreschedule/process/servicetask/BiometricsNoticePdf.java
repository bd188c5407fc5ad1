package frontdesk.flows.biometricsreschedule.process.servicetask;

import frontdesk.domain.appointment.Appointment;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.domain.request.Requester;
import frontdesk.flows.biometricsreschedule.process.BiometricsRescheduleProcess;
import frontdesk.flows.biometricsreschedule.process.RescheduleRequestMapper;
import frontdesk.ports.messaging.Attachment;
import frontdesk.ports.messaging.PdfDocuments;
import frontdesk.ports.request.Requests;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * The notice that the customer prints and brings. It shows the last characters of the receipt number only, and leaves a
 * name out whose script does not print: the e-mail with it names the person, and officers read it in the conversation.
 */
@Component
class BiometricsNoticePdf {
    private static final int SHOWN = 4;
    private static final String WITHOUT_NAME =
            "The notice went out without the customer's name, whose script the documents' fonts cannot print.";

    private final RescheduleRequestMapper asked;
    private final PdfDocuments documents;
    private final Requests requests;
    private final InstantSource clock;

    BiometricsNoticePdf(RescheduleRequestMapper asked, PdfDocuments documents, Requests requests, InstantSource clock) {
        this.asked = asked;
        this.requests = requests;
        this.documents = documents;
        this.clock = clock;
    }

    /** @param values what the e-mail with it says of the appointment */
    Attachment of(Appointment appointment, Requester requester, Map<String, Object> values) {
        String receipt = asked.under(appointment.request()).receiptNumber().value();
        Map<String, Object> all = new HashMap<>(values);
        all.put("requesterName", printedName(appointment.request(), requester));
        all.put("referenceNumber", appointment.request().value());
        all.put("caseEnding", receipt.substring(receipt.length() - SHOWN));
        all.put(
                "noticeDate",
                clock.instant().atZone(appointment.office().timeZone()).toLocalDate());
        return documents.pdf(
                BiometricsRescheduleProcess.KEY + "/biometrics-notice", "biometrics-notice", requester.language(), all);
    }

    private String printedName(ReferenceNumber request, Requester requester) {
        if (documents.prints(requester.name())) {
            return requester.name();
        }
        requests.say(request, Requests.Speaker.OFFICE_NOTE, WITHOUT_NAME);
        return "";
    }
}
