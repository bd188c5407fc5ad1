package frontdesk.adapters.database.casefile;

import frontdesk.adapters.database.NestedTransaction;
import frontdesk.domain.casefile.ANumber;
import frontdesk.domain.casefile.CaseFile;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.ports.request.CaseBecameProtectedEvent;
import frontdesk.ports.request.Requests.NewRequest;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The numbers of protected cases. A person's A-number leads to all of their cases, and each of these to the A-number, so
 * that whichever number somebody names, the person is protected.
 */
@Component
public class ProtectedNumbers {
    /** The facts that name a case or a person. */
    private static final Set<String> NAMING = Set.of("receiptNumber", "aNumber");

    private final JdbcClient database;
    private final NestedTransaction savepoints;
    private final ApplicationEventPublisher events;

    ProtectedNumbers(JdbcClient database, NestedTransaction savepoints, ApplicationEventPublisher events) {
        this.database = database;
        this.savepoints = savepoints;
        this.events = events;
    }

    /**
     * Protects the numbers of those that are said to be protected, or whose person has a protected case already; in the
     * transaction that has written them.
     *
     * @param saidToBe those of which the feed or the form says so
     */
    void fed(Collection<CaseFile> caseFiles, Collection<CaseFile> saidToBe) {
        Set<String> known =
                known(caseFiles.stream().flatMap(ProtectedNumbers::numbers).collect(Collectors.toSet()));
        protect(Stream.concat(
                        saidToBe.stream(),
                        caseFiles.stream().filter(caseFile -> numbers(caseFile).anyMatch(known::contains)))
                .flatMap(ProtectedNumbers::numbers)
                .collect(Collectors.toSet()));
    }

    /** Protects the numbers that a new request names, where what it asks makes them protected. */
    public void asked(NewRequest request) {
        if (request.isProtected()) {
            protect(NAMING.stream()
                    .map(request.facts()::get)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet()));
        }
    }

    /** Protects these numbers and those of the same persons, and tells of the requests that this protects. */
    private void protect(Set<String> numbers) {
        Set<String> added = new HashSet<>();
        Set<String> next = missing(numbers);
        while (!next.isEmpty()) {
            next.forEach(this::add);
            added.addAll(next);
            next = missing(ofTheSamePersons(next));
        }
        if (!added.isEmpty()) {
            List<ReferenceNumber> requests = underWay(added);
            if (!requests.isEmpty()) {
                forgetCorrectedAddresses(requests);
                events.publishEvent(new CaseBecameProtectedEvent(requests));
            }
        }
    }

    /** An address that an officer took down before is no decision about a protected case. */
    private void forgetCorrectedAddresses(List<ReferenceNumber> requests) {
        database.sql(
                        "update request set email_by_officer = false where email_by_officer and reference_number in (:requests)")
                .param("requests", requests.stream().map(ReferenceNumber::value).toList())
                .update();
    }

    /** In one order everywhere, so that those who add several do not wait for each other crosswise. */
    private Set<String> missing(Set<String> numbers) {
        Set<String> missing = new TreeSet<>(numbers);
        missing.removeAll(known(numbers));
        return missing;
    }

    private Set<String> known(Set<String> numbers) {
        return numbers.isEmpty()
                ? Set.of()
                : database.sql("select number from protected_number where number in (:numbers)")
                        .param("numbers", numbers)
                        .query(String.class)
                        .set();
    }

    private void add(String number) {
        try {
            savepoints.within(() -> database.sql("insert into protected_number (number) values (:number)")
                    .param("number", number)
                    .update());
        } catch (DuplicateKeyException addedAtThisMoment) {
            return;
        }
    }

    private Set<String> ofTheSamePersons(Set<String> numbers) {
        return database.sql("""
                        select receipt_number from case_file where applicant_a_number in (:numbers)
                        union
                        select applicant_a_number from case_file
                         where receipt_number in (:numbers) and applicant_a_number is not null""").param("numbers", numbers).query(String.class).set();
    }

    private List<ReferenceNumber> underWay(Set<String> numbers) {
        return database.sql("""
                        select distinct request.reference_number from request
                          join request_fact on request_fact.reference_number = request.reference_number
                         where request_fact.name in ('receiptNumber', 'aNumber')
                           and request_fact.text_value in (:numbers)
                           and request.status not in ('COMPLETED', 'CLOSED')
                           and request.process_instance_id is not null""").param("numbers", numbers).query(String.class).list().stream()
                .map(ReferenceNumber::new)
                .toList();
    }

    private static Stream<String> numbers(CaseFile caseFile) {
        return Stream.concat(
                Stream.of(caseFile.receiptNumber().value()),
                caseFile.applicant().aNumber().map(ANumber::value).stream());
    }
}
