package frontdesk.flows.biometricsreschedule.process;

import frontdesk.domain.Appointment;
import frontdesk.domain.Requester;
import frontdesk.ports.Attachment;
import frontdesk.ports.PrintedDocuments;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The notice that the customer prints and brings. It shows the last characters of the receipt number only. */
@Component
class BiometricsNotice {
    private static final int SHOWN = 4;

    private final AskedFor asked;
    private final PrintedDocuments documents;
    private final InstantSource clock;

    BiometricsNotice(AskedFor asked, PrintedDocuments documents, InstantSource clock) {
        this.asked = asked;
        this.documents = documents;
        this.clock = clock;
    }

    /** @param values what the e-mail with it says of the appointment */
    Attachment of(Appointment appointment, Requester requester, Map<String, Object> values) {
        String receipt = asked.under(appointment.request()).receiptNumber().value();
        Map<String, Object> all = new HashMap<>(values);
        all.put("requesterName", requester.name());
        all.put("referenceNumber", appointment.request().value());
        all.put("caseEnding", receipt.substring(receipt.length() - SHOWN));
        all.put(
                "noticeDate",
                clock.instant().atZone(appointment.office().timeZone()).toLocalDate());
        return documents.pdf(
                BiometricsRescheduleProcess.KEY + "/biometrics-notice", "biometrics-notice", requester.language(), all);
    }
}
