package frontdesk.adapters.database.request;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.domain.casefile.ANumber;
import frontdesk.domain.casefile.ReceiptNumber;
import frontdesk.domain.request.FoldedName;
import frontdesk.domain.request.Language;
import frontdesk.domain.request.PhoneNumber;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.domain.request.Requester;
import frontdesk.ports.request.RequestFinder;
import frontdesk.ports.request.RequestFinder.Found;
import frontdesk.ports.request.RequestFinder.Place;
import frontdesk.ports.request.Requests.NewRequest;
import frontdesk.ports.request.Requests.Receipt;
import frontdesk.ports.request.SearchKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What must hold on every database of finding requests by what people say of themselves. */
abstract class RequestFinderContract {
    private static final Instant MONDAY = Instant.parse("2026-11-30T15:00:00.123456Z");
    private static final List<SearchKey> ONE_OF_EACH = List.of(
            new SearchKey.Reference(new ReferenceNumber("AR-7K3M-9QXTC")),
            new SearchKey.Email("person-77@example.org"),
            new SearchKey.Phone(new PhoneNumber("+12025550077")),
            new SearchKey.Receipt(new ReceiptNumber("IOE0900000077")),
            new SearchKey.Person(new ANumber("A000000077")),
            name("pat 77"));

    private static final int MOST = 20_000;
    private static final List<String> MANY = List.of("""
            insert into request (reference_number, kind, status, requester_role, requester_name, requester_email,
                requester_phone, requester_language, received_at, updated_at)
            select 'R' || n, 'appointment-request', 'RECEIVED', 'APPLICANT', 'Pat ' || n,
                'person-' || n || '@example.org', '+1202' || (5550000 + n), 'en', current_timestamp, current_timestamp
              from %s""", """
            insert into request_fact (reference_number, name, text_value)
            select 'R' || n, 'receiptNumber', 'IOE09' || (10000000 + n) from %s""", """
            insert into request_fact (reference_number, name, text_value)
            select 'R' || n, 'aNumber', 'A0' || (10000000 + n) from %s""");

    private final AtomicReference<Instant> now = new AtomicReference<>(MONDAY);
    private RequestsWorld world;
    private RequestFinder finder;

    abstract DataSource database();

    /** The rest of the indexes, which differ from one database to the other. */
    abstract void addIndexes(DataSource database);

    /** The numbers from 1 on as a table of one column {@code n}. */
    abstract String numbers(int most);

    /** The steps of the plan by which the database would answer that pass over rows of a whole table. */
    abstract List<String> scans(List<String> plan);

    @BeforeEach
    void openTheBooks() {
        world = RequestsWorld.on(database(), now::get, RandomGenerator.getDefault());
        world.jdbc().sql("delete from request").update();
        world.jdbc().sql("delete from protected_number").update();
        world.jdbc().sql("delete from case_file").update();
        finder = world.context().getBean(RequestFinder.class);
    }

    @AfterEach
    void closeTheBooks() {
        world.close();
    }

    @Test
    void aRequestIsFoundByWhateverItsPersonCanSay() {
        ReferenceNumber maria =
                received("María Núñez", "Maria@Example.org", "+12025550123", "IOE0912345678", "A012345678");
        received("Mark Nunn", "mark@example.org", "+12025550124", "IOE0912345679", "A012345679");

        assertThat(Stream.of(
                        new SearchKey.Reference(maria),
                        new SearchKey.Email("maria@example.ORG"),
                        new SearchKey.Phone(new PhoneNumber("+12025550123")),
                        new SearchKey.Receipt(new ReceiptNumber("IOE0912345678")),
                        new SearchKey.Person(new ANumber("A012345678")),
                        name("mari"),
                        name("MARÍA NU"),
                        name("núñez")))
                .allSatisfy(key -> assertThat(references(key)).containsExactly(maria));
        assertThat(references(name("ma"))).hasSize(2);
        assertThat(references(name("aria"))).isEmpty();
        assertThat(references(new SearchKey.Email("maria@example.orgs"))).isEmpty();
    }

    @Test
    void aPersonIsFoundByTheCaseThatARequestNames() {
        ReferenceNumber request = received("Ana Roy", "ana@example.org", "+12025550125", "IOE0900000001", null);
        world.jdbc().sql("""
                insert into case_file (receipt_number, form, filed_on, filed_by, status, field_office, applicant_name,
                    applicant_date_of_birth, applicant_a_number, applicant_email, applicant_language, applicant_line1,
                    applicant_city, applicant_state, applicant_zip_code, milestones, fed_at)
                values ('IOE0900000001', 'I-765', '2026-03-02', 'PAPER', 'PENDING', 'WAS', 'Ana Roy', '1990-02-03',
                    'A000000001', 'ana@example.org', 'en', '12 Elm Street', 'Washington', 'DC', '20001',
                    '[]', current_timestamp)""").update();

        assertThat(references(new SearchKey.Person(new ANumber("A000000001")))).containsExactly(request);
    }

    @Test
    void pagesFollowOneAnotherThoughNewOnesComeInBetween() {
        List<ReferenceNumber> newestFirst = new ArrayList<>();
        for (int second = 0; second < 7; second++) {
            now.set(MONDAY.plusSeconds(second / 2));
            newestFirst.add(received("Ana Anaya", "ana@example.org", "+12025550123", "IOE0912345678", "A012345678"));
        }

        for (SearchKey key : List.of(new SearchKey.Email("ana@example.org"), name("ana"))) {
            List<Found> first = finder.find(key, Optional.empty(), true, 3);
            now.set(MONDAY.plusSeconds(60));
            ReferenceNumber late =
                    received("Ana Anaya", "ana@example.org", "+12025550123", "IOE0912345678", "A012345678");
            List<Found> second = finder.find(key, Optional.of(last(first)), true, 3);
            List<Found> third = finder.find(key, Optional.of(last(second)), true, 5);

            List<ReferenceNumber> all = Stream.of(first, second, third)
                    .flatMap(List::stream)
                    .map(found -> found.request().reference())
                    .toList();
            assertThat(all).doesNotHaveDuplicates().containsAll(newestFirst);
            if (key instanceof SearchKey.Email) {
                assertThat(all).doesNotContain(late);
            }
            newestFirst.add(late);
        }
    }

    @Test
    void namesComeInTheirOrderAndEachRequestOnce() {
        ReferenceNumber second = received("Anaya Ana", "a@example.org", "+12025550123", "IOE0912345678", "A012345678");
        ReferenceNumber first = received("Zoe Ana", "b@example.org", "+12025550123", "IOE0912345678", "A012345678");
        ReferenceNumber third = received("Anb", "c@example.org", "+12025550123", "IOE0912345678", "A012345678");

        assertThat(references(name("an")))
                .containsExactlyInAnyOrder(first, second, third)
                .endsWith(third);
    }

    @Test
    void protectedRequestsAreThereForMembersAlone() {
        ReferenceNumber hidden =
                received("Hidden Person", "h@example.org", "+12025550126", "IOE0900000002", "A000000002");
        world.jdbc()
                .sql("insert into protected_number (number) values ('A000000002')")
                .update();

        assertThat(Stream.of(
                        new SearchKey.Reference(hidden),
                        new SearchKey.Email("h@example.org"),
                        new SearchKey.Phone(new PhoneNumber("+12025550126")),
                        new SearchKey.Receipt(new ReceiptNumber("IOE0900000002")),
                        new SearchKey.Person(new ANumber("A000000002")),
                        name("hidden")))
                .allSatisfy(key -> {
                    assertThat(references(key)).containsExactly(hidden);
                    assertThat(finder.find(key, Optional.empty(), false, 5)).isEmpty();
                });
    }

    @Test
    void aCorrectedAddressLeadsToTheRequestAsTheOldOneDoes() {
        ReferenceNumber reference =
                received("Ana Roy", "wrong@example.org", "+12025550125", "IOE0900000001", "A000000001");
        world.requests().correctEmail(reference, "right@example.org");
        world.requests().correctEmail(reference, "right@example.org");

        assertThat(references(new SearchKey.Email("right@example.org"))).containsExactly(reference);
        assertThat(references(new SearchKey.Email("wrong@example.org"))).containsExactly(reference);
    }

    @Test
    void requestsFromBeforeTheKeysGetThem() {
        ReferenceNumber earlier =
                received("José Martí", "jose@example.org", "+12025550125", "IOE0900000001", "A000000001");
        world.jdbc().sql("delete from request_key").update();

        world.keysOfEarlierRequests();

        assertThat(references(name("marti"))).containsExactly(earlier);
        assertThat(references(new SearchKey.Email("JOSE@example.org"))).containsExactly(earlier);
    }

    @Test
    void noTableIsReadFromEndToEndHoweverLongItIs() {
        addIndexes(database());
        MANY.forEach(rows -> world.jdbc().sql(rows.formatted(numbers(MOST))).update());
        world.keysOfEarlierRequests();
        world.jdbc().sql("analyze").update();

        assertThat(ONE_OF_EACH).allSatisfy(key -> {
            Place place = new Place(key instanceof SearchKey.Name ? "n:pat 77" : MONDAY.toString(), "AR-7K3M-9QXTC");
            for (Optional<Place> after : List.of(Optional.<Place>empty(), Optional.of(place))) {
                for (boolean withProtected : List.of(true, false)) {
                    assertThat(scans(plan(key, after, withProtected))).isEmpty();
                }
            }
        });
    }

    private List<String> plan(SearchKey key, Optional<Place> after, boolean withProtected) {
        var question = DatabaseRequestFinder.question(key, after, withProtected, 26);
        return world.jdbc()
                .sql("explain " + question.sql())
                .params(question.values())
                .query(String.class)
                .list();
    }

    private List<ReferenceNumber> references(SearchKey key) {
        return finder.find(key, Optional.empty(), true, 20).stream()
                .map(found -> found.request().reference())
                .toList();
    }

    private static Place last(List<Found> page) {
        return page.get(page.size() - 1).place();
    }

    private static SearchKey name(String typed) {
        return new SearchKey.Name(FoldedName.of(typed));
    }

    private ReferenceNumber received(String name, String email, String phone, String receipt, String aNumber) {
        Map<String, String> facts = aNumber == null
                ? Map.of("receiptNumber", receipt)
                : Map.of("receiptNumber", receipt, "aNumber", aNumber);
        Requester person = new Requester(
                Requester.Role.APPLICANT, name, Optional.of(email), Optional.of(new PhoneNumber(phone)), Language.EN);
        NewRequest request = new NewRequest("appointment-request", "AR", person, facts, Set.of());
        return ((Receipt.Received) world.requests().receive(request)).reference();
    }
}
