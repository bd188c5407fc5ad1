package frontdesk.flows.biometricsreschedule;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.FrontdeskApplication;
import frontdesk.scenarios.people.BiometricsCustomer;
import frontdesk.scenarios.people.Desk;
import frontdesk.scenarios.people.Portal;
import frontdesk.support.AtOnce;
import frontdesk.support.NodeProcess;
import frontdesk.support.PostgreSqlServer;
import frontdesk.support.RunningFrontdesk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Two nodes on one PostgreSQL: a race for the last places, and a node that dies while a place is held. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoNodesIT {
    private static final int CUSTOMERS = 50;
    private static final int PLACES = 10;
    private static final String EASTERN = "America/New_York";
    private static final LocalDate WISHED = LocalDate.of(2026, 12, 8);
    private static final ZonedDateTime PRESENT = ZonedDateTime.parse("2026-12-07T15:00:00-05:00");

    private static NodeProcess one;
    private static NodeProcess other;

    @BeforeAll
    static void startTwoNodes() {
        String database = PostgreSqlServer.freshDatabase();
        CompletableFuture<NodeProcess> first = CompletableFuture.supplyAsync(() -> start(database));
        other = start(database);
        one = first.join();
    }

    @AfterAll
    static void stop() {
        Stream.of(one, other).forEach(NodeProcess::close);
    }

    @Test
    @Order(1)
    void ofFiftyCustomersTenGetTheTenPlacesAndFortyGoToAnOfficer() {
        BiometricsCustomer host = new BiometricsCustomer(other.port()).seenAtOfficeOf(EASTERN, 2, "10:30");
        List<BiometricsCustomer> customers = IntStream.range(0, CUSTOMERS)
                .mapToObj(number -> new BiometricsCustomer((number % 2 == 0 ? one : other).port())
                        .seenWith(host)
                        .isExpected(PRESENT, 0))
                .toList();

        List<String> references = AtOnce.all(customers, customer -> customer.asks("ILLNESS", WISHED));

        Desk officer = new Desk("officer", other.port());
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
    @Order(2)
    void aPlaceThatWasHeldWhenANodeDiedIsFreeAgainOnceItsTimeIsOver() {
        BiometricsCustomer customer =
                new BiometricsCustomer(one.port()).seenAtOfficeOf(EASTERN, 1).isExpected(PRESENT, 0);
        String reference = customer.asks("OTHER", WISHED);
        BiometricsCustomer seenFromTheOther = new BiometricsCustomer(other.port()).seenWith(customer);
        assertThat(freeTimes(seenFromTheOther, WISHED)).hasSize(3);

        // What the node has in hand as it dies would keep the clock from passing: its work is due until its lock ends.
        new Portal(other.port()).momentPasses();
        one.kill();
        new Portal(other.port()).timePasses("P1DT1M");

        assertThat(freeTimes(seenFromTheOther, WISHED)).hasSize(4);
        Desk officer = new Desk("officer", other.port());
        assertThat(officer.priority(reference, "review-good-cause")).isEqualTo(65);
        officer.hasCompleted(reference, "review-good-cause", Map.of("goodCauseAccepted", true));
        assertThat(seenFromTheOther.outcome(reference)).isEqualTo("RESCHEDULED");
        assertThat(freeTimes(seenFromTheOther, WISHED)).hasSize(3);
    }

    private static List<String> freeTimes(BiometricsCustomer customer, LocalDate day) {
        return new Portal(other.port()).freeTimes(customer.office(), day.toString(), day.toString());
    }

    private static NodeProcess start(String database) {
        try {
            return NodeProcess.start(
                    FrontdeskApplication.class,
                    "--spring.datasource.url=" + database,
                    "--frontdesk.demo.enabled=true",
                    "--frontdesk.demo.start-at=" + RunningFrontdesk.TUESDAY_MORNING);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
