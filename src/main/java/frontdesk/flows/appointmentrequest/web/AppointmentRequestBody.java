package frontdesk.flows.appointmentrequest.web;

import frontdesk.domain.casefile.ANumber;
import frontdesk.domain.casefile.ReceiptNumber;
import frontdesk.domain.casefile.ZipCode;
import frontdesk.flows.appointmentrequest.domain.AppointmentRequest;
import frontdesk.web.requests.RequesterBody;
import frontdesk.web.validation.LongText;
import frontdesk.web.validation.ShortText;
import frontdesk.web.validation.ValidANumber;
import frontdesk.web.validation.ValidReceiptNumber;
import frontdesk.web.validation.ValidZipCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An appointment request as it comes in at either endpoint. */
record AppointmentRequestBody(
        @NotNull @Valid RequesterBody requester,
        @NotNull @ShortText String reason,
        @NotNull @ValidZipCode String zipCode,
        Optional<@ValidReceiptNumber String> receiptNumber,
        Optional<@ValidANumber String> aNumber,
        @Size(max = 5) List<LocalDate> preferredDates,
        Optional<@LongText String> accommodations,
        Optional<@LongText String> details) {

    AppointmentRequest toRequest() {
        return new AppointmentRequest(
                requester.toRequester(),
                reason.strip(),
                new ZipCode(zipCode),
                receiptNumber.flatMap(ReceiptNumber::read),
                aNumber.flatMap(ANumber::read),
                preferredDates,
                accommodations.map(String::strip),
                details.map(String::strip));
    }
}
