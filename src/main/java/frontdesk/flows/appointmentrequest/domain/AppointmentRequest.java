package frontdesk.flows.appointmentrequest.domain;

import frontdesk.domain.ANumber;
import frontdesk.domain.ReceiptNumber;
import frontdesk.domain.Requester;
import frontdesk.domain.ZipCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a person asks for.
 *
 * @param reason a code of the table {@code appointment-reason}
 * @param zipCode where the person lives, which tells the office
 * @param accommodations what the person needs to be seen (Americans with Disabilities Act), passed on to the office
 */
public record AppointmentRequest(
        Requester requester,
        String reason,
        ZipCode zipCode,
        Optional<ReceiptNumber> receiptNumber,
        Optional<ANumber> aNumber,
        List<LocalDate> preferredDates,
        Optional<String> accommodations,
        Optional<String> details) {

    public AppointmentRequest {
        preferredDates = List.copyOf(preferredDates);
    }

    /** What the reason asks for and the request lacks; empty where it is complete. */
    public List<Lack> lacks(AppointmentReason needed) {
        List<Lack> lacks = new ArrayList<>();
        if (needed.needsReceiptNumber() && receiptNumber.isEmpty()) {
            lacks.add(Lack.RECEIPT_NUMBER);
        }
        if (needed.needsANumber() && aNumber.isEmpty()) {
            lacks.add(Lack.A_NUMBER);
        }
        if (needed.needsDetails() && details.isEmpty()) {
            lacks.add(Lack.DETAILS);
        }
        return List.copyOf(lacks);
    }

    /** What may be open only once at a time: the same person asking for the same reason about the same case. */
    public String openKey() {
        return String.join(
                "|",
                requester.email().orElse("").toLowerCase(Locale.ROOT),
                reason,
                receiptNumber.map(ReceiptNumber::value).orElse(""),
                aNumber.map(ANumber::value).orElse(""));
    }

    /** What a reason can ask for, by the name of the field that lacks. */
    public enum Lack {
        RECEIPT_NUMBER("receiptNumber", "this reason needs the receipt number of the case, such as IOE0912345678"),
        A_NUMBER("aNumber", "this reason needs the A-number, such as A012345678"),
        DETAILS("details", "this reason needs details: say what happened and by when help is needed");

        private final String field;
        private final String message;

        Lack(String field, String message) {
            this.field = field;
            this.message = message;
        }

        public String field() {
            return field;
        }

        public String message() {
            return message;
        }
    }
}
