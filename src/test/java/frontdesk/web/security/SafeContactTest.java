package frontdesk.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.ports.appointment.BusinessCalendars;
import frontdesk.scenarios.clients.BiometricsCustomerClient;
import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.scenarios.clients.HolidayFreeWeek;
import frontdesk.scenarios.clients.OfficerTaskClient;
import frontdesk.scenarios.clients.PortalClient;
import frontdesk.support.RunningFrontdesk;
import java.time.DayOfWeek;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Somebody asks about a person with a protected case, and gives an address of their own: nothing leaves to it by a
 * machine, from any flow, and an officer decides.
 */
@RunningFrontdesk
class SafeContactTest {
    private static final String REVIEW = "review-appointment-request";
    private static final String ANOTHER_WAY = "reach-customer-another-way";

    @LocalServerPort
    private int port;

    @Autowired
    private BusinessCalendars calendars;

    private PortalClient clock;
    private OfficerTaskClient officer;
    private ProtectedPerson person;
    private ZonedDateTime start;

    @BeforeEach
    void aQuietTuesdayMorning() {
        clock = new PortalClient(port);
        officer = new OfficerTaskClient("officer", port);
        start = new HolidayFreeWeek(clock, day -> calendars.ofCentre().isBusinessDay(day.toLocalDate()))
                .waitFor(DayOfWeek.TUESDAY, "10:00");
        person = new ProtectedPerson(port);
    }

    @Test
    void anAppointmentRequestFromAnotherAddressIsAnsweredByNoMachineUntilAnOfficerSaysSo() {
        String reference = person.asksForAppointment("APPLICANT", person.otherEmail);
        clock.momentPasses();

        assertThat(person.sentFor(reference)).isEmpty();
        assertThat(officer.brief(reference, ANOTHER_WAY)
                        .at("/conversation/value")
                        .asText())
                .contains("e-mail address given with the request is not its safe contact")
                .doesNotContain("phone number");
        assertThat(new OfficerTaskClient("officer2", port).openTasks(reference)).isZero();

        officer.hasCompleted(
                reference, ANOTHER_WAY, Map.of("note", "It is hers.", "correctedEmail", person.otherEmail));
        clock.momentPasses();
        assertThat(person.sentFor(reference)).containsExactly(person.otherEmail);
        appointmentIsGiven(reference);
        assertThat(person.sentFor(reference)).containsExactly(person.otherEmail, person.otherEmail);
    }

    @Test
    void neitherConfirmationNorReminderNorCancellationLeavesToAnotherAddress() {
        String reference = person.asksForAppointment("APPLICANT", person.otherEmail);
        clock.momentPasses();
        appointmentIsGiven(reference);
        clock.timePasses("P8D");
        clock.withdraws(reference);
        clock.momentPasses();

        assertThat(clock.outcome(reference)).isEqualTo("WITHDRAWN");
        assertThat(person.sentFor(reference)).isEmpty();
    }

    @Test
    void theSafeContactAndARepresentativeWithAFormG28AreWrittenTo() {
        person.isRepresentedBy(person.otherEmail, true);
        String applicants = person.asksForAppointment("APPLICANT", person.safeEmail);
        String representatives = person.asksForAppointment("REPRESENTATIVE", person.otherEmail);
        clock.momentPasses();

        assertThat(person.sentFor(applicants)).containsExactly(person.safeEmail);
        assertThat(person.sentFor(representatives)).containsExactly(person.otherEmail);
        assertThat(officer.sees(applicants, ANOTHER_WAY)).isFalse();
    }

    @Test
    void aRepresentativeWithoutAFormG28IsNot() {
        person.isRepresentedBy(person.otherEmail, false);
        String reference = person.asksForAppointment("REPRESENTATIVE", person.otherEmail);
        clock.momentPasses();

        assertThat(person.sentFor(reference)).isEmpty();
    }

    @Test
    void theAddressOnAnOrdinaryCaseOfThePersonIsNotTheSafeContact() {
        String ordinary = "IOE" + ThreadLocalRandom.current().nextLong(1_000_000_000L, 9_999_999_999L);
        person.hasOtherCase(ordinary, "I-130", person.otherEmail);
        String reference = person.asksForAppointment("APPLICANT", person.otherEmail);
        clock.momentPasses();

        assertThat(person.sentFor(reference)).isEmpty();
    }

    @Test
    void whatBecomesProtectedLaterIsRemindedAtTheSafeContactAlone() {
        person = new ProtectedPerson(port, "I-765");
        String reference = person.asksForAppointment("APPLICANT", person.otherEmail);
        clock.momentPasses();
        appointmentIsGiven(reference);
        assertThat(person.sentFor(reference)).hasSize(2);

        person.isFed("I-918");
        clock.timePasses("P8D");

        assertThat(person.sentFor(reference)).hasSize(2);
        assertThat(officer.sees(reference, ANOTHER_WAY)).isTrue();
    }

    @Test
    void anAddressThatAnOfficerTookDownBeforeIsNoSafeContactOnceTheCaseIsProtected() {
        person = new ProtectedPerson(port, "I-765");
        String reference = person.asksForAppointment("APPLICANT", person.otherEmail);
        clock.momentPasses();
        FrontdeskHttpClient.as("officer2", port)
                .post(
                        "/api/v1/requests/%s/messages/%s/send-request-received/1/resend"
                                .formatted(reference, reference),
                        "{\"email\": \"stranger@example.org\"}")
                .expect(202);
        clock.momentPasses();
        appointmentIsGiven(reference);
        assertThat(person.sentFor(reference))
                .containsExactly(person.otherEmail, "stranger@example.org", "stranger@example.org");

        person.isFed("I-918");
        clock.timePasses("P8D");

        assertThat(person.sentFor(reference)).hasSize(3);
        assertThat(officer.sees(reference, ANOTHER_WAY)).isTrue();
    }

    @Test
    void anOfficerLooksBeforeACodeGoesOutAndTheCodeGoesToTheAddressOnFile() {
        String reference = person.asksForCode(person.otherEmail);
        clock.momentPasses();

        assertThat(person.sentFor(reference)).isEmpty();
        assertThat(officer.brief(reference, "verify-identity")
                        .at("/whyVerify/value")
                        .asText())
                .isEqualTo("The case is protected, and the request did not come from its safe contact.");
        officer.hasCompleted(reference, "verify-identity", Map.of("identityVerified", true, "note", "Called."));
        clock.timePasses("PT3S");
        assertThat(person.sentFor(reference)).containsExactly("Hidden Person\n12 Elm Street\nWashington, DC 20001");
    }

    @Test
    void aBiometricsAppointmentIsMovedByAnOfficerAndToldAnotherWay() {
        BiometricsCustomerClient office = new BiometricsCustomerClient(port).seenAtOfficeOf("America/New_York", 1);
        person.isExpected(
                office.office(),
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(start.plusDays(6).withHour(8)));
        String reference = person.asksToMove(
                person.otherEmail, start.toLocalDate().plusDays(7).toString());
        clock.momentPasses();

        assertThat(officer.brief(reference, "review-good-cause")
                        .at("/conversation/value")
                        .asText())
                .contains("not its safe contact");
        officer.hasCompleted(reference, "review-good-cause", Map.of("goodCauseAccepted", true, "note", "Called."));
        clock.momentPasses();
        assertThat(person.sentFor(reference)).isEmpty();
        assertThat(officer.sees(reference, "tell-customer-another-way")).isTrue();
    }

    @Test
    void noMessageOfAnyFlowNamesTheFormTheReasonOrANumberOfTheCase() {
        BiometricsCustomerClient office = new BiometricsCustomerClient(port).seenAtOfficeOf("America/New_York", 1);
        String code = person.asksForCode(person.safeEmail);
        clock.timePasses("PT3S");
        person.isExpected(
                office.office(),
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(start.plusDays(6).withHour(8)));
        List<String> requests = List.of(
                code,
                person.asksForAppointment("APPLICANT", person.safeEmail),
                person.asksToMove(
                        person.safeEmail, start.toLocalDate().plusDays(7).toString()),
                person.asksForCall(person.safePhone));
        clock.momentPasses();

        assertThat(requests)
                .allSatisfy(request -> assertThat(person.wordsFor(request))
                        .isNotEmpty()
                        .allSatisfy(words -> assertThat(words)
                                .doesNotContain("I-918", "ADIT", "VAWA", person.receiptNumber, person.aNumber)));
    }

    @Test
    void aCallbackIsTextedToTheNumberOnFileAlone() {
        String safe = person.asksForCall(person.safePhone);
        clock.momentPasses();
        assertThat(person.sentFor(safe)).containsExactly(person.safePhone);

        ProtectedPerson another = new ProtectedPerson(port);
        String reference = another.asksForCall(another.otherPhone);
        clock.momentPasses();
        assertThat(another.sentFor(reference)).isEmpty();
        assertThat(officer.brief(reference, "call-customer")
                        .at("/conversation/value")
                        .asText())
                .contains("e-mail address and the phone number given with the request is not its safe contact");
        for (int call = 1; call <= 2; call++) {
            officer.hasCompleted(reference, "call-customer", Map.of("callResult", "NO_ANSWER", "note", "No answer."));
            clock.timePasses("PT31M");
        }
        assertThat(clock.outcome(reference)).isEqualTo("CUSTOMER_NOT_REACHED");
        assertThat(another.sentFor(reference)).isEmpty();
    }

    private void appointmentIsGiven(String reference) {
        String at = clock.freeTimes(
                        "WAS",
                        clock.today().plusDays(10).toString(),
                        clock.today().plusDays(15).toString())
                .get(0);
        officer.hasCompleted(
                reference, REVIEW, Map.of("decision", "APPOINTMENT_NEEDED", "office", "WAS", "appointmentAt", at));
        clock.momentPasses();
    }
}
