package frontdesk.flows.biometricsreschedule.domain;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.domain.casefile.CaseFile;
import frontdesk.domain.casefile.ReceiptNumber;
import frontdesk.domain.request.Language;
import frontdesk.domain.request.Requester;
import frontdesk.domain.request.Requester.Role;
import frontdesk.support.fixture.CaseFixture;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RescheduleEligibilityFactsTest {
    private static final String RECEIPT = "IOE0912345678";
    private static final Instant NOW = Instant.parse("2026-11-25T15:00:00Z");

    @ParameterizedTest(name = "{0} with {1}: linked {2}")
    @CsvSource({
        "APPLICANT, 123456789012, true",
        "APPLICANT, 210987654321, false",
        "REPRESENTATIVE, 210987654321, true",
        "REPRESENTATIVE, 123456789012, false"
    })
    void theAccountIsThePartysOwn(Role role, String account, boolean linked) {
        RescheduleEligibilityFacts facts = new RescheduleEligibilityFacts(asked(role, account), full(), NOW);

        assertThat(facts.isAccountLinked()).isEqualTo(linked);
        assertThat(facts.mayRequesterAct()).isTrue();
    }

    @Test
    void ofACaseThatIsNotThereNothingIsKnown() {
        RescheduleEligibilityFacts facts =
                new RescheduleEligibilityFacts(asked(Role.REPRESENTATIVE, "123456789012"), Optional.empty(), NOW);

        assertThat(facts.isAccountLinked()).isFalse();
        assertThat(facts.mayRequesterAct()).isFalse();
        assertThat(facts.caseStatus()).isEmpty();
        assertThat(facts.isBiometricsRequired()).isFalse();
        assertThat(facts.appointmentAt()).isEmpty();
        assertThat(facts.hoursUntilAppointment()).isZero();
    }

    /** Twelve hours exactly, and a second more, on plain days and on both days on which the clocks change. */
    @ParameterizedTest(name = "{0} until {1}: {2} seconds over twelve hours")
    @CsvSource({
        "2026-11-30T21:00:00-05:00, 2026-12-01T09:00:00-05:00, 0",
        "2026-11-30T20:59:59-05:00, 2026-12-01T09:00:00-05:00, 1",
        "2027-03-13T19:00:00-05:00, 2027-03-14T08:00:00-04:00, 0",
        "2027-03-13T18:59:59-05:00, 2027-03-14T08:00:00-04:00, 1",
        "2027-11-06T21:00:00-04:00, 2027-11-07T08:00:00-05:00, 0",
        "2027-11-06T20:59:59-04:00, 2027-11-07T08:00:00-05:00, 1",
        "2026-12-01T00:00:00+10:00, 2026-12-01T12:00:00+10:00, 0",
        "2026-11-30T23:59:59+10:00, 2026-12-01T12:00:00+10:00, 1"
    })
    void hoursAreElapsedTime(OffsetDateTime now, OffsetDateTime at, int secondsOver) {
        CaseFile seen = CaseFixture.caseSeenAt(RECEIPT, "ASC-DC", at, 0);

        double hours = new RescheduleEligibilityFacts(asked(Role.APPLICANT, "1"), Optional.of(seen), now.toInstant())
                .hoursUntilAppointment();

        assertThat(hours).isEqualTo((12 * 3600 + secondsOver) / 3600.0);
    }

    private static Optional<CaseFile> full() {
        return Optional.of(CaseFixture.fullCase(RECEIPT));
    }

    private static RescheduleRequest asked(Role role, String account) {
        return new RescheduleRequest(
                new Requester(role, "Ana", Optional.of("ana@example.org"), Optional.empty(), Language.EN),
                account,
                new ReceiptNumber(RECEIPT),
                "ILLNESS",
                "I am ill and cannot come.",
                List.of());
    }
}
