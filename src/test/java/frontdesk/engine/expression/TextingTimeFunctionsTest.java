package frontdesk.engine.expression;

import static frontdesk.support.fixture.CaseFixture.fullCase;
import static frontdesk.support.fixture.CaseFixture.sparseCase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import frontdesk.domain.appointment.BusinessCalendar;
import frontdesk.domain.appointment.DailyTimeWindow;
import frontdesk.domain.casefile.ReceiptNumber;
import frontdesk.domain.casefile.ZipCode;
import frontdesk.domain.messaging.TextingSchedule;
import frontdesk.domain.request.Language;
import frontdesk.domain.request.PhoneNumber;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.domain.request.RequestStatus;
import frontdesk.domain.request.Requester;
import frontdesk.ports.appointment.BusinessCalendars;
import frontdesk.ports.appointment.CustomerTimeZones;
import frontdesk.ports.casefile.CaseDirectory;
import frontdesk.ports.request.Requests;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** It is Tuesday, 06:00 at the contact centre, and phones ring in Chicago. */
class TextingTimeFunctionsTest {
    private static final Instant NOW = Instant.parse("2026-11-24T11:00:00Z");
    private static final ZoneId EASTERN = ZoneId.of("America/New_York");
    private static final ReferenceNumber REFERENCE = ReferenceNumber.next("CB", new Random(1));
    private static final Optional<PhoneNumber> PHONE = Optional.of(new PhoneNumber("+13125550123"));
    private static final String RECEIPT_NUMBER = "IOE0912345678";

    private final Requests requests = mock();
    private final CaseDirectory cases = mock();
    private final CustomerTimeZones zones = mock();
    private final BusinessCalendars calendars = mock();
    private final TextingTimeFunctions textingTime = new TextingTimeFunctions(
            calendars, new RequesterTimeZones(requests, cases, zones), InstantSource.fixed(NOW));

    @BeforeEach
    void somebodyAsksForATextAhead() {
        var callbacks = new BusinessCalendar(EASTERN, LocalTime.of(7, 0), LocalTime.of(18, 30), day -> false);
        when(calendars.ofTexts())
                .thenReturn(
                        new TextingSchedule(callbacks, new DailyTimeWindow(LocalTime.of(8, 0), LocalTime.of(21, 0))));
        asks(Requester.Role.APPLICANT);
        lives(Optional.empty(), "America/Chicago");
    }

    @Test
    void theNextMomentIsWithinTheRequestersHours() {
        assertThat(textingTime.next(REFERENCE.value(), "PT1H30M")).isEqualTo(Instant.parse("2026-11-24T14:00:00Z"));
    }

    @Test
    void theNextBusinessDaysTimeIsTheRequesters() {
        assertThat(textingTime.nextBusinessDayAt(REFERENCE.value(), "09:00", "PT1H30M"))
                .isEqualTo(Instant.parse("2026-11-25T15:00:00Z"));
    }

    @Test
    void theRequestsOwnZipCodeCounts() {
        when(requests.facts(REFERENCE)).thenReturn(Map.of("zipCode", "90001", "receiptNumber", RECEIPT_NUMBER));
        lives(Optional.of(new ZipCode("90001")), "America/Los_Angeles");

        assertThat(textingTime.next(REFERENCE.value(), "PT1H30M")).isEqualTo(Instant.parse("2026-11-24T16:00:00Z"));
    }

    @Test
    void elseTheMailingAddressOfTheCaseDoes() {
        hasCase();
        lives(Optional.of(new ZipCode("20001-1234")), "America/Denver");

        assertThat(textingTime.next(REFERENCE.value(), "PT1H30M")).isEqualTo(Instant.parse("2026-11-24T15:00:00Z"));
    }

    @Test
    void aRepresentativeIsNotWhereTheApplicantIs() {
        asks(Requester.Role.REPRESENTATIVE);
        hasCase();
        when(cases.find(new ReceiptNumber(RECEIPT_NUMBER))).thenReturn(Optional.of(sparseCase(RECEIPT_NUMBER)));

        assertThat(textingTime.next(REFERENCE.value(), "PT1H30M")).isEqualTo(Instant.parse("2026-11-24T14:00:00Z"));
    }

    @Test
    void aCaseThatNobodyKnowsTellsNothing() {
        when(requests.facts(REFERENCE)).thenReturn(Map.of("receiptNumber", RECEIPT_NUMBER));

        assertThat(textingTime.next(REFERENCE.value(), "PT1H30M")).isEqualTo(Instant.parse("2026-11-24T14:00:00Z"));
    }

    @Test
    void aRequestThatIsNotThereIsASurprise() {
        when(requests.find(REFERENCE)).thenReturn(Optional.empty());

        assertThatIllegalStateException()
                .isThrownBy(() -> textingTime.next(REFERENCE.value(), "PT1H30M"))
                .withMessageContaining(REFERENCE.value());
    }

    private void asks(Requester.Role role) {
        var requester = new Requester(role, "María", Optional.empty(), PHONE, Language.ES);
        when(requests.find(REFERENCE))
                .thenReturn(Optional.of(new Requests.Request(
                        REFERENCE,
                        "text-ahead-callback",
                        RequestStatus.RECEIVED,
                        Optional.empty(),
                        requester,
                        NOW,
                        NOW,
                        Optional.empty())));
    }

    private void hasCase() {
        when(requests.facts(REFERENCE)).thenReturn(Map.of("receiptNumber", "ioe 0912345678"));
        when(cases.find(new ReceiptNumber(RECEIPT_NUMBER))).thenReturn(Optional.of(fullCase(RECEIPT_NUMBER)));
    }

    private void lives(Optional<ZipCode> zipCode, String zone) {
        when(zones.of(PHONE, zipCode)).thenReturn(Set.of(ZoneId.of(zone)));
    }
}
