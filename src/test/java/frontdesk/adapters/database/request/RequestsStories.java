package frontdesk.adapters.database.request;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.adapters.database.Repeating;
import frontdesk.domain.request.Language;
import frontdesk.domain.request.PhoneNumber;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.domain.request.RequestStatus;
import frontdesk.domain.request.Requester;
import frontdesk.ports.request.Requests;
import frontdesk.ports.request.Requests.NewRequest;
import frontdesk.ports.request.Requests.Receipt;
import frontdesk.ports.request.Requests.Request;
import frontdesk.ports.request.Requests.Speaker;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What must hold on every database. */
abstract class RequestsStories {
    private static final Instant MONDAY = Instant.parse("2026-11-30T15:00:00.123456Z");
    private static final Instant TUESDAY = Instant.parse("2026-12-01T15:00:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(MONDAY);
    private RequestsWorld world;
    private Requests requests;

    abstract DataSource database();

    @BeforeEach
    void openTheBooks() {
        world = RequestsWorld.on(database(), now::get, RandomGenerator.getDefault());
        world.jdbc().sql("delete from request").update();
        requests = world.requests();
    }

    @AfterEach
    void closeTheBooks() {
        world.close();
    }

    @Test
    void aNewRequestIsFoundAsItCameInWithTheFirstLineOfItsTimeline() {
        ReferenceNumber reference = received(anna("stamp"));

        Request found = requests.find(reference).orElseThrow();
        assertThat(found.requester()).isEqualTo(anna("stamp").requester());
        assertThat(found.status()).isEqualTo(RequestStatus.RECEIVED);
        assertThat(found.receivedAt()).isEqualTo(MONDAY);
        assertThat(requests.facts(reference))
                .containsExactlyInAnyOrderEntriesOf(anna("stamp").facts());
        assertThat(requests.timeline(reference))
                .extracting(Requests.TimelineEntry::what)
                .containsExactly("received");
    }

    @Test
    void whatIsOpenAlreadyIsAnsweredWithItsReference() {
        ReferenceNumber first = received(anna("stamp"));

        assertThat(requests.receive(anna("stamp"))).isEqualTo(new Receipt.AlreadyOpen(first));
        assertThat(requests.receive(anna("parole"))).isInstanceOf(Receipt.Received.class);
    }

    @Test
    void whatHasEndedMayBeAskedAnew() {
        requests.conclude(received(anna("stamp")), "WITHDRAWN", RequestStatus.CLOSED);
        requests.moveTo(received(anna("stamp")), RequestStatus.COMPLETED);

        assertThat(requests.receive(anna("stamp"))).isInstanceOf(Receipt.Received.class);
    }

    @Test
    void ofManyAtOnceOneIsReceivedAndTheOthersLearnItsReference() {
        List<CompletableFuture<Receipt>> receipts = IntStream.range(0, 8)
                .mapToObj(index -> CompletableFuture.supplyAsync(this::receiveAndGoOn))
                .toList();

        List<Receipt> all = receipts.stream().map(CompletableFuture::join).toList();
        Receipt.Received one = (Receipt.Received) all.stream()
                .filter(Receipt.Received.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertThat(all).containsOnlyOnce(one);
        assertThat(all)
                .filteredOn(Receipt.AlreadyOpen.class::isInstance)
                .hasSize(7)
                .containsOnly(new Receipt.AlreadyOpen(one.reference()));
    }

    @Test
    void oneSharedKeyIsEnoughToBeTheSame() {
        ReferenceNumber first = received(withKeys("a-number"));
        ReferenceNumber other = received(withKeys("receipt"));

        assertThat(requests.receive(withKeys("a-number", "another receipt"))).isEqualTo(new Receipt.AlreadyOpen(first));
        assertThat(requests.receive(withKeys("another receipt"))).isInstanceOf(Receipt.Received.class);
        requests.conclude(other, "WITHDRAWN", RequestStatus.CLOSED);
        assertThat(requests.receive(withKeys("receipt", "another a-number"))).isInstanceOf(Receipt.Received.class);
    }

    @Test
    void whatMayBeOpenOnlyOnceCannotBeReadInTheTable() {
        received(anna("stamp"));

        assertThat(world.jdbc()
                        .sql("select open_key from request_open_key")
                        .query(String.class)
                        .single())
                .hasSize(64)
                .doesNotContain("anna");
    }

    @Test
    void aReferenceNumberDrawnTwiceIsDrawnAgain() {
        RandomGenerator sameTwice = new Repeating(RandomGenerator.getDefault());
        try (RequestsWorld unlucky = RequestsWorld.on(database(), now::get, sameTwice)) {
            assertThat(unlucky.requests().receive(anna("stamp"))).isInstanceOf(Receipt.Received.class);
            assertThat(unlucky.requests().receive(anna("parole"))).isInstanceOf(Receipt.Received.class);
        }
    }

    @Test
    void whatHasComeToItsEndIsNotMovedAgain() {
        ReferenceNumber reference = received(anna("stamp"));
        requests.conclude(reference, "WITHDRAWN", RequestStatus.CLOSED);

        requests.moveTo(reference, RequestStatus.IN_REVIEW);

        Request found = requests.find(reference).orElseThrow();
        assertThat(found.status()).isEqualTo(RequestStatus.CLOSED);
        assertThat(found.outcome()).hasValue("WITHDRAWN");
    }

    @Test
    void whatIsTakenUpAgainIsOpenAsBeforeUnlessTheSameWasAskedMeanwhile() {
        ReferenceNumber reference = received(withKeys("receipt"));
        requests.underWay(reference, "instance-1");
        requests.conclude(reference, "NO_REPLY", RequestStatus.CLOSED);

        assertThat(isTakenUpAgain(reference)).isTrue();
        Request found = requests.find(reference).orElseThrow();
        assertThat(found.status().isFinal()).isFalse();
        assertThat(found.outcome()).isEmpty();
        assertThat(found.processInstanceId()).isEmpty();
        assertThat(requests.receive(withKeys("receipt"))).isEqualTo(new Receipt.AlreadyOpen(reference));

        requests.conclude(reference, "NO_REPLY", RequestStatus.CLOSED);
        received(withKeys("receipt"));
        assertThat(isTakenUpAgain(reference)).isFalse();
        assertThat(requests.find(reference).orElseThrow().outcome()).hasValue("NO_REPLY");
    }

    private boolean isTakenUpAgain(ReferenceNumber reference) {
        return world.transaction().execute(status -> requests.takeUpAgain(reference, Set.of("receipt")));
    }

    @Test
    void timelineAndConversationKeepTheirOrderAndMoveTheRequestOn() {
        ReferenceNumber reference = received(anna("stamp"));
        now.set(TUESDAY);

        requests.tell(reference, "appointment-scheduled", Map.of("office", "Ñandú \"1\""));
        requests.say(reference, Speaker.OFFICE, "Which one?");
        requests.say(reference, Speaker.CUSTOMER, "The blue one.");

        assertThat(requests.find(reference).orElseThrow().updatedAt()).isEqualTo(TUESDAY);
        assertThat(requests.timeline(reference).get(1).values()).containsEntry("office", "Ñandú \"1\"");
        assertThat(requests.conversation(reference))
                .extracting(Requests.Statement::text)
                .containsExactly("Which one?", "The blue one.");
    }

    private ReferenceNumber received(NewRequest request) {
        return ((Receipt.Received) requests.receive(request)).reference();
    }

    /** In a transaction that has more to do afterwards, as one that also starts a process has. */
    private Receipt receiveAndGoOn() {
        return world.transaction().execute(status -> {
            Receipt receipt = requests.receive(anna("stamp"));
            requests.find(new ReferenceNumber("AR-7K3M-9QXTC"));
            return receipt;
        });
    }

    private static NewRequest anna(String reason) {
        Requester anna = new Requester(
                Requester.Role.REPRESENTATIVE,
                "Anna Łukasz",
                Optional.of("anna@example.org"),
                Optional.of(new PhoneNumber("+12025550123")),
                Language.ES);
        return new NewRequest(
                "appointment-request",
                "AR",
                anna,
                Map.of("reason", reason, "details", "two\nlines"),
                Set.of("anna@example.org " + reason));
    }

    private static NewRequest withKeys(String... openKeys) {
        NewRequest one = anna("stamp");
        return new NewRequest(one.kind(), one.prefix(), one.requester(), one.facts(), Set.of(openKeys));
    }
}
