package frontdesk.flows.biometricsreschedule.web;

import frontdesk.domain.casefile.ReceiptNumber;
import frontdesk.flows.biometricsreschedule.domain.RescheduleRequest;
import frontdesk.web.requests.RequesterBody;
import frontdesk.web.validation.LongText;
import frontdesk.web.validation.ShortText;
import frontdesk.web.validation.ValidReceiptNumber;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * A request to move a biometrics appointment as it comes in at either endpoint.
 *
 * @param accountNumber the online account with which the customer asks
 * @param goodCause a code of the table of reasons
 * @param preferredDates local dates of the office, the best one first
 */
record RescheduleBody(
        @NotNull @Valid RequesterBody requester,

        @NotNull @Pattern(regexp = "\\d{12}", message = "must be an online account number of 12 digits")
        String accountNumber,

        @NotNull @ValidReceiptNumber String receiptNumber,
        @NotNull @ShortText String goodCause,

        @NotNull @LongText(min = 10, max = 2000) String explanation,

        @Size(max = 10) List<LocalDate> preferredDates) {

    RescheduleRequest toRequest() {
        return new RescheduleRequest(
                requester.toRequester(),
                accountNumber,
                ReceiptNumber.read(receiptNumber).orElseThrow(),
                goodCause.strip(),
                explanation.strip(),
                preferredDates);
    }
}
