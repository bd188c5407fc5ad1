package frontdesk.flows.appointmentrequest;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.domain.casefile.ANumber;
import frontdesk.domain.casefile.ReceiptNumber;
import frontdesk.domain.casefile.ZipCode;
import frontdesk.domain.request.Language;
import frontdesk.domain.request.Requester;
import frontdesk.flows.appointmentrequest.domain.AppointmentRequest;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** When two requests are the same, so that only one of them may be open. */
class OpenOnceTest {
    private static final String A_NUMBER = "A012345678";
    private static final String RECEIPT = "IOE0912345678";

    @Test
    void theSameANumberIsTheSameRequestWithOrWithoutAReceiptNumber() {
        assertThat(asked("ana@example.org", "", A_NUMBER).openKeys())
                .containsAnyElementsOf(
                        asked("Ana@Example.org", RECEIPT, A_NUMBER).openKeys());
    }

    @Test
    void theSameReceiptNumberIsTheSameRequestWithOrWithoutAnANumber() {
        assertThat(asked("ana@example.org", RECEIPT, "").openKeys())
                .containsAnyElementsOf(
                        asked("ana@example.org", RECEIPT, A_NUMBER).openKeys());
    }

    @Test
    void otherNumbersAreAnotherRequest() {
        assertThat(asked("ana@example.org", RECEIPT, A_NUMBER).openKeys())
                .doesNotContainAnyElementsOf(
                        asked("ana@example.org", "IOE0912345679", "A012345679").openKeys());
    }

    @Test
    void withoutNumbersThePersonAndTheReasonCount() {
        assertThat(asked("ana@example.org", "", "").openKeys())
                .hasSize(1)
                .isEqualTo(asked("ANA@example.org", "", "").openKeys())
                .isNotEqualTo(asked("eva@example.org", "", "").openKeys());
    }

    private static AppointmentRequest asked(String email, String receiptNumber, String aNumber) {
        return new AppointmentRequest(
                new Requester(Requester.Role.APPLICANT, "Ana Perez", Optional.of(email), Optional.empty(), Language.EN),
                "DEFERRED_ACTION",
                new ZipCode("20001"),
                ReceiptNumber.read(receiptNumber),
                ANumber.read(aNumber),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }
}
