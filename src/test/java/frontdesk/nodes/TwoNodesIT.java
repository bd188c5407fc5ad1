package frontdesk.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.scenarios.clients.AccessCodeCustomerClient;
import frontdesk.scenarios.clients.BiometricsCustomerClient;
import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.scenarios.clients.OfficerTaskClient;
import frontdesk.scenarios.clients.PortalClient;
import frontdesk.support.AtOnce;
import frontdesk.support.NodeProcess;
import frontdesk.support.fixture.ModelPublisher;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Two nodes on one PostgreSQL, one of them older: work that only the newer one can do, a model that is published while
 * both work, a race for the last places, and a node that dies while a place is held.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoNodesIT {
    private static final Map<String, Object> NOT_NEEDED =
            Map.of("decision", "APPOINTMENT_NOT_NEEDED", "messageToCustomer", "Your status can be seen online.");
    private static final int CUSTOMERS = 50;
    private static final int PLACES = 10;
    private static final String EASTERN = "America/New_York";
    private static final LocalDate WISHED = LocalDate.of(2026, 12, 8);
    private static final ZonedDateTime PRESENT = ZonedDateTime.parse("2026-12-07T15:00:00-05:00");

    private static NodePair nodes;
    private static NodeProcess one;
    private static NodeProcess other;

    @BeforeAll
    static void startTwoNodes() throws IOException {
        nodes = NodePair.start();
        one = nodes.older();
        other = nodes.newer();
    }

    @AfterAll
    static void stop() {
        nodes.close();
    }

    @Test
    @Order(1)
    void noJobIsTakenByANodeThatLacksItsCode() {
        List<AccessCodeCustomerClient> customers = Stream.generate(() -> new AccessCodeCustomerClient(one.port()))
                .limit(12)
                .toList();

        List<String> references = AtOnce.all(customers, AccessCodeCustomerClient::submitted);
        new PortalClient(one.port()).momentPasses();
        new PortalClient(one.port()).momentPasses();
        new PortalClient(one.port()).momentPasses();

        assertThat(references)
                .allMatch(reference ->
                        new PortalClient(one.port()).outcome(reference).equals("CODE_SENT"));
        assertThat(failures()).isEmpty();
    }

    @Test
    @Order(2)
    void whatAnOlderNodeCannotDoAtOnceIsLeftAsItWas() {
        AccessCodeCustomerClient customer = new AccessCodeCustomerClient(one.port());
        customer.hasCase("I-765", "PAPER", "PENDING", "null", "null", "99 Stranger Road", customer.email());
        String reference = customer.asks();
        OfficerTaskClient officer = new OfficerTaskClient("officer", one.port());
        assertThat(officer.sees(reference, "verify-identity")).isTrue();

        assertThat(new PortalClient(one.port()).withdraws(reference)).isEqualTo(503);
        assertThat(officer.sees(reference, "verify-identity")).isTrue();

        assertThat(new PortalClient(other.port()).withdraws(reference)).isEqualTo(204);
        assertThat(new PortalClient(one.port()).outcome(reference)).isEqualTo("WITHDRAWN");
    }

    @Test
    @Order(3)
    void whileOneNodePublishesNoCaseFailsAtEither() {
        ModelPublisher analyst = new ModelPublisher(other.port());
        List<Integer> customers = IntStream.range(0, 12).boxed().toList();

        List<String> references = AtOnce.all(customers, number -> {
            if (number % 5 == 0) {
                analyst.publishes("appointment-request", "Confirm receipt", "Confirm receipt, wording " + number);
            }
            int port = (number % 2 == 0 ? one : other).port();
            String reference = new PortalClient(port).asks("while-publishing-" + number + "@example.org");
            new OfficerTaskClient("officer", port).hasCompleted(reference, "review-appointment-request", NOT_NEEDED);
            return reference;
        });
        new PortalClient(one.port()).momentPasses();

        PortalClient portal = new PortalClient(one.port());
        assertThat(references).allMatch(reference -> portal.outcome(reference).equals("APPOINTMENT_NOT_NEEDED"));
        assertThat(customers)
                .allMatch(number -> portal.subjects("while-publishing-" + number + "@example.org")
                                .size()
                        == 2);
        assertThat(failures()).isEmpty();
    }

    /** Tries of jobs that failed, at whichever node, each with its step and its cause. */
    private static List<String> failures() {
        return StreamSupport.stream(
                        FrontdeskHttpClient.as("operator", other.port())
                                .get("/engine-rest/history/job-log?failureLog=true")
                                .json()
                                .spliterator(),
                        false)
                .map(log -> log.get("activityId").asText() + ": "
                        + log.get("jobExceptionMessage").asText())
                .toList();
    }

    @Test
    @Order(4)
    void ofFiftyCustomersTenGetTheTenPlacesAndFortyGoToAnOfficer() {
        BiometricsCustomerClient host = new BiometricsCustomerClient(other.port()).seenAtOfficeOf(EASTERN, 2, "10:30");
        List<BiometricsCustomerClient> customers = IntStream.range(0, CUSTOMERS)
                .mapToObj(number -> new BiometricsCustomerClient((number % 2 == 0 ? one : other).port())
                        .seenWith(host)
                        .isExpected(PRESENT, 0))
                .toList();

        List<String> references = AtOnce.all(customers, customer -> customer.asks("ILLNESS", WISHED));

        OfficerTaskClient officer = new OfficerTaskClient("officer", other.port());
        List<String> moved = references.stream()
                .filter(reference -> host.outcome(reference).equals("RESCHEDULED"))
                .toList();
        List<String> atAnOfficer = references.stream()
                .filter(reference -> officer.sees(reference, "choose-biometrics-slot"))
                .toList();
        assertThat(moved).hasSize(PLACES);
        assertThat(atAnOfficer).hasSize(CUSTOMERS - PLACES).doesNotContainAnyElementsOf(moved);
        assertThat(new HashSet<>(references)).as("none lost").hasSize(CUSTOMERS);
        assertThat(freeTimes(host, WISHED)).isEmpty();
        assertThat(IntStream.range(0, CUSTOMERS)
                        .filter(number -> customers
                                        .get(number)
                                        .record()
                                        .get("timesRescheduled")
                                        .asInt()
                                == 1)
                        .mapToObj(references::get)
                        .toList())
                .as("the records of exactly those cases were changed")
                .containsExactlyInAnyOrderElementsOf(moved);
        assertThat(moved.stream()
                        .map(reference ->
                                host.request(reference).at("/appointment/at").asText())
                        .distinct())
                .as("two in each of five slots")
                .hasSize(5);
    }

    @Test
    @Order(5)
    void aPlaceThatWasHeldWhenANodeDiedIsFreeAgainOnceItsTimeIsOver() {
        BiometricsCustomerClient customer = new BiometricsCustomerClient(one.port())
                .seenAtOfficeOf(EASTERN, 1)
                .isExpected(PRESENT, 0);
        String reference = customer.asks("OTHER", WISHED);
        BiometricsCustomerClient seenFromTheOther = new BiometricsCustomerClient(other.port()).seenWith(customer);
        assertThat(freeTimes(seenFromTheOther, WISHED)).hasSize(3);

        // What the node has in hand as it dies would keep the clock from passing: its work is due until its lock ends.
        new PortalClient(other.port()).momentPasses();
        one.kill();
        new PortalClient(other.port()).timePasses("P1DT1M");

        assertThat(freeTimes(seenFromTheOther, WISHED)).hasSize(4);
        OfficerTaskClient officer = new OfficerTaskClient("officer", other.port());
        assertThat(officer.priority(reference, "review-good-cause")).isEqualTo(65);
        officer.hasCompleted(reference, "review-good-cause", Map.of("goodCauseAccepted", true));
        assertThat(seenFromTheOther.outcome(reference)).isEqualTo("RESCHEDULED");
        assertThat(freeTimes(seenFromTheOther, WISHED)).hasSize(3);
    }

    private static List<String> freeTimes(BiometricsCustomerClient customer, LocalDate day) {
        return new PortalClient(other.port()).freeTimes(customer.office(), day.toString(), day.toString());
    }
}
