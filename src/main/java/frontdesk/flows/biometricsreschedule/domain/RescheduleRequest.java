package frontdesk.flows.biometricsreschedule.domain;

import frontdesk.domain.casefile.ReceiptNumber;
import frontdesk.domain.request.Requester;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What a person asks for.
 *
 * @param accountNumber the online account with which the person asks
 * @param goodCause a code of the table {@code good-cause}
 * @param explanation in the person's own words
 * @param preferredDates the best one first; local dates of the office
 */
public record RescheduleRequest(
        Requester requester,
        String accountNumber,
        ReceiptNumber receiptNumber,
        String goodCause,
        String explanation,
        List<LocalDate> preferredDates) {

    public RescheduleRequest {
        preferredDates = List.copyOf(preferredDates);
    }

    /** What may be open only once at a time: nobody holds two places for one appointment. */
    public Set<String> openKeys() {
        return Set.of(String.join("|", "biometrics-reschedule", accountNumber, receiptNumber.value()));
    }
}
