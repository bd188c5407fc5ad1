package frontdesk.flows.appointmentrequest.domain;

import frontdesk.domain.casefile.ANumber;
import frontdesk.domain.casefile.ReceiptNumber;
import frontdesk.domain.casefile.ZipCode;
import frontdesk.domain.request.Requester;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /**
     * What may be open only once at a time: the same person asking for the same reason about the same case or A-number,
     * whichever of the numbers is given.
     */
    public Set<String> openKeys() {
        Set<String> numbers = Stream.concat(
                        receiptNumber.map(ReceiptNumber::value).stream(), aNumber.map(ANumber::value).stream())
                .map(this::openKey)
                .collect(Collectors.toUnmodifiableSet());
        return numbers.isEmpty() ? Set.of(openKey("")) : numbers;
    }

    private String openKey(String number) {
        return String.join("|", requester.email().orElse("").toLowerCase(Locale.ROOT), reason, number);
    }
}
