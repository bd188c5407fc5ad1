package frontdesk.flows.appointmentrequest.process;

import frontdesk.domain.appointment.DateListCodec;
import frontdesk.domain.casefile.ANumber;
import frontdesk.domain.casefile.ReceiptNumber;
import frontdesk.domain.casefile.ZipCode;
import frontdesk.domain.request.Requester;
import frontdesk.flows.appointmentrequest.domain.AppointmentRequest;
import frontdesk.ports.request.Requests;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** An appointment request as the named facts that the record of requests keeps, and back. */
public final class AppointmentRequestMapper {
    /** The code of the reason. */
    public static final String REASON = "reason";

    private static final String ZIP_CODE = "zipCode";

    /** The case that was named, where one was. */
    public static final String RECEIPT_NUMBER = "receiptNumber";

    /** The A-number that was given, where one was. */
    public static final String A_NUMBER = "aNumber";

    private static final String PREFERRED_DATES = "preferredDates";
    private static final String ACCOMMODATIONS = "accommodations";
    private static final String DETAILS = "details";

    private AppointmentRequestMapper() {}

    /** @param isProtected whether the reason is one of protected cases */
    static Requests.NewRequest of(AppointmentRequest request, boolean isProtected) {
        Map<String, String> facts = new HashMap<>();
        facts.put(REASON, request.reason());
        facts.put(ZIP_CODE, request.zipCode().value());
        request.receiptNumber().ifPresent(number -> facts.put(RECEIPT_NUMBER, number.value()));
        request.aNumber().ifPresent(number -> facts.put(A_NUMBER, number.value()));
        request.accommodations().ifPresent(text -> facts.put(ACCOMMODATIONS, text));
        request.details().ifPresent(text -> facts.put(DETAILS, text));
        if (!request.preferredDates().isEmpty()) {
            facts.put(PREFERRED_DATES, DateListCodec.written(request.preferredDates()));
        }
        return new Requests.NewRequest(
                AppointmentRequestProcess.KEY,
                AppointmentRequestProcess.PREFIX,
                request.requester(),
                facts,
                request.openKeys(),
                isProtected);
    }

    /** The request as it was asked, from its facts. */
    public static AppointmentRequest read(Requester requester, Map<String, String> facts) {
        return new AppointmentRequest(
                requester,
                facts.get(REASON),
                new ZipCode(facts.get(ZIP_CODE)),
                Optional.ofNullable(facts.get(RECEIPT_NUMBER)).map(ReceiptNumber::new),
                Optional.ofNullable(facts.get(A_NUMBER)).map(ANumber::new),
                DateListCodec.read(Optional.ofNullable(facts.get(PREFERRED_DATES))),
                Optional.ofNullable(facts.get(ACCOMMODATIONS)),
                Optional.ofNullable(facts.get(DETAILS)));
    }
}
