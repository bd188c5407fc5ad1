package frontdesk.flows.biometricsreschedule;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import frontdesk.ports.appointment.BusinessCalendars;
import frontdesk.scenarios.clients.BiometricsCustomerClient;
import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.scenarios.clients.HolidayFreeWeek;
import frontdesk.scenarios.clients.OfficerTaskClient;
import frontdesk.scenarios.clients.PortalClient;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the stories of moved appointments have in common: a quiet Tuesday morning, a customer, an officer. */
abstract class RescheduleStory {
    static final String REVIEW = "review-good-cause";
    static final String CHOOSE = "choose-biometrics-slot";
    static final String OTHER_WAY = "tell-customer-another-way";
    static final String EASTERN = "America/New_York";

    @LocalServerPort
    int port;

    @Autowired
    private BusinessCalendars calendars;

    PortalClient clock;
    OfficerTaskClient officer;
    BiometricsCustomerClient customer;
    ZonedDateTime start;

    /** 10:00 in Washington; the customer's appointment is on Monday at 8:00, at an office with a single place a slot. */
    @BeforeEach
    void aQuietTuesdayMorning() {
        clock = new PortalClient(port);
        officer = new OfficerTaskClient("officer", port);
        start = new HolidayFreeWeek(clock, day -> calendars.ofCentre().isBusinessDay(day.toLocalDate()))
                .waitFor(DayOfWeek.TUESDAY, "10:00");
        customer = new BiometricsCustomerClient(port).seenAtOfficeOf(EASTERN, 1).isExpected(appointment(), 0);
    }

    ZonedDateTime appointment() {
        return start.plusDays(6).withHour(8);
    }

    /** The Tuesday of the week after. */
    LocalDate wished() {
        return start.toLocalDate().plusDays(7);
    }

    int free(LocalDate day) {
        return clock.freeTimes(customer.office(), day.toString(), day.toString())
                .size();
    }

    /** All places of the wished day are other people's. */
    void wishedDayIsFull() {
        for (String at : clock.freeTimes(customer.office(), wished().toString(), wished().toString())) {
            new BiometricsCustomerClient(port).seenWith(customer).isExpected(ZonedDateTime.parse(at), 0);
        }
    }

    String somethingFree() {
        return clock.freeTimes(
                        customer.office(),
                        wished().plusDays(1).toString(),
                        wished().plusDays(3).toString())
                .get(0);
    }

    JsonNode lastMail() {
        JsonNode all = clock.messages(customer.email());
        assertThat(all).as("e-mails to %s", customer.email()).isNotEmpty();
        return all.get(all.size() - 1);
    }

    String attachment(JsonNode mail, String name) {
        return FrontdeskHttpClient.as("portal", port)
                .get("/api/v1/demo/messages/" + mail.get("id").asText() + "/attachments/" + name)
                .text();
    }

    static Map<String, Object> accepted(boolean accepted) {
        return Map.of("goodCauseAccepted", accepted, "note", "Spoke with the clinic.");
    }
}
