package frontdesk.adapters.database.request;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.domain.request.Language;
import frontdesk.domain.request.PhoneNumber;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.domain.request.RequestStatus;
import frontdesk.domain.request.Requester;
import frontdesk.ports.request.ProtectedCases;
import frontdesk.ports.request.RelatedRequests;
import frontdesk.ports.request.Requests;
import frontdesk.ports.request.Requests.NewRequest;
import frontdesk.ports.request.Requests.Receipt;
import frontdesk.ports.request.Requests.Request;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What must hold on every database of finding requests, and of keeping protected ones from it. */
abstract class RequestSearchContract {
    private static final Instant MONDAY = Instant.parse("2026-11-30T15:00:00.123456Z");
    private static final Instant TUESDAY = Instant.parse("2026-12-01T15:00:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(MONDAY);
    private RequestsWorld world;
    private Requests requests;
    private RelatedRequests search;
    private ProtectedCases protectedCases;

    abstract DataSource database();

    @BeforeEach
    void openTheBooks() {
        world = RequestsWorld.on(database(), now::get, RandomGenerator.getDefault());
        world.jdbc().sql("delete from request").update();
        world.jdbc().sql("delete from protected_number").update();
        requests = world.requests();
        search = world.context().getBean(RelatedRequests.class);
        protectedCases = world.context().getBean(ProtectedCases.class);
    }

    @AfterEach
    void closeTheBooks() {
        world.close();
    }

    @Test
    void aPersonsRequestsComeNewestFirst() {
        ReferenceNumber older = received(anna("stamp"));
        now.set(TUESDAY);
        ReferenceNumber newer = received(anna("parole"));
        requests.underWay(newer, "instance-1");

        assertThat(search.of("anna@example.org", true, 5))
                .extracting(Request::reference)
                .containsExactly(newer, older);
        assertThat(search.of("anna@example.org", true, 1))
                .extracting(Request::processInstanceId)
                .containsExactly(Optional.of("instance-1"));
        assertThat(search.of("nobody@example.org", true, 5)).isEmpty();
    }

    @Test
    void aPersonIsTheSameWithCapitalLettersInTheAddress() {
        ReferenceNumber reference = received(anna("stamp"));

        assertThat(search.of("Anna@Example.ORG", true, 5))
                .extracting(Request::reference)
                .containsExactly(reference);
    }

    @Test
    void requestsAreFoundByWhatTheyWereMadeWithNewestFirst() {
        ReferenceNumber older = received(anna("stamp"));
        requests.conclude(older, "WITHDRAWN", RequestStatus.CLOSED);
        received(anna("parole"));
        now.set(TUESDAY);
        ReferenceNumber newer = received(anna("stamp"));

        assertThat(search.withFact("reason", "stamp", true, 5))
                .extracting(Request::reference)
                .containsExactly(newer, older);
        assertThat(search.withFact("reason", "stamp", true, 1)).hasSize(1);
        assertThat(search.withFact("details", "stamp", true, 5)).isEmpty();
    }

    @Test
    void requestsOfOtherKindsHideNoneFromTheCount() {
        received(withReceiptNumber("access-code-reissue", "AC", "IOE0912345678"));
        now.set(TUESDAY);
        received(withReceiptNumber("access-code-reissue", "AC", "IOE0912345678"));
        received(withReceiptNumber("access-code-reissue", "AC", "IOE0987654321"));
        IntStream.range(0, 120)
                .forEach(one -> received(withReceiptNumber("text-ahead-callback", "CB", "IOE0912345678")));

        assertThat(codeRequestsAfter(MONDAY.minusSeconds(1))).isEqualTo(2);
        assertThat(codeRequestsAfter(MONDAY)).isOne();
        assertThat(codeRequestsAfter(TUESDAY)).isZero();
    }

    private int codeRequestsAfter(Instant moment) {
        return search.countWithFact("access-code-reissue", "receiptNumber", "IOE0912345678", moment);
    }

    private static NewRequest withReceiptNumber(String kind, String prefix, String receiptNumber) {
        return new NewRequest(
                kind, prefix, anna("stamp").requester(), Map.of("receiptNumber", receiptNumber), Set.of());
    }

    @Test
    void onceARequestIsProtectedEveryOneThatNamesItsNumbersIs() {
        ReferenceNumber before = received(withReceiptNumber("appointment-request", "AR", "IOE0912345678"));
        ReferenceNumber other = received(withReceiptNumber("appointment-request", "AR", "IOE0987654321"));
        assertThat(protectedCases.covers(before)).isFalse();

        ReferenceNumber protectedOne = received(protectedOne("IOE0912345678"));
        ReferenceNumber after = received(withReceiptNumber("text-ahead-callback", "CB", "IOE0912345678"));

        assertThat(Set.of(before, protectedOne, after)).allMatch(protectedCases::covers);
        assertThat(protectedCases.covers(other)).isFalse();
    }

    @Test
    void protectedRequestsHideNoneOfTheOthers() {
        ReferenceNumber open = received(anna("stamp"));
        IntStream.range(0, 30).forEach(one -> received(protectedOne("IOE0912345678")));

        assertThat(search.of("anna@example.org", false, 20))
                .extracting(Request::reference)
                .containsExactly(open);
        assertThat(search.withFact("receiptNumber", "IOE0912345678", false, 20)).isEmpty();
    }

    private ReferenceNumber received(NewRequest request) {
        return ((Receipt.Received) requests.receive(request)).reference();
    }

    private static NewRequest protectedOne(String receiptNumber) {
        NewRequest one = withReceiptNumber("appointment-request", "AR", receiptNumber);
        return new NewRequest(one.kind(), one.prefix(), one.requester(), one.facts(), one.openKeys(), true);
    }

    private static NewRequest anna(String reason) {
        Requester anna = new Requester(
                Requester.Role.REPRESENTATIVE,
                "Anna Łukasz",
                Optional.of("anna@example.org"),
                Optional.of(new PhoneNumber("+12025550123")),
                Language.ES);
        return new NewRequest(
                "appointment-request", "AR", anna, Map.of("reason", reason, "details", "two\nlines"), Set.of());
    }
}
