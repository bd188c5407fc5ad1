package frontdesk.flows.appointmentrequest.domain;

import frontdesk.domain.ANumber;
import frontdesk.domain.ReceiptNumber;
import frontdesk.domain.Requester;
import frontdesk.domain.ZipCode;
import java.time.LocalDate;
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

    /** What may be open only once at a time: the same person asking for the same reason about the same case. */
    public String openKey() {
        return String.join(
                "|",
                requester.email().orElse("").toLowerCase(Locale.ROOT),
                reason,
                receiptNumber.map(ReceiptNumber::value).orElse(""),
                aNumber.map(ANumber::value).orElse(""));
    }
}
