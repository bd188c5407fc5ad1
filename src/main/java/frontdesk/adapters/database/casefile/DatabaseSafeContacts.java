package frontdesk.adapters.database.casefile;

import frontdesk.domain.casefile.ANumber;
import frontdesk.domain.casefile.CaseFile;
import frontdesk.domain.casefile.CaseFile.Representative;
import frontdesk.domain.casefile.MailingAddress;
import frontdesk.domain.casefile.ReceiptNumber;
import frontdesk.domain.request.PhoneNumber;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.domain.request.Requester;
import frontdesk.ports.casefile.CaseDirectory;
import frontdesk.ports.messaging.Notification.Channel;
import frontdesk.ports.request.NoticeAddresses;
import frontdesk.ports.request.ProtectedCases;
import frontdesk.ports.request.Requests;
import frontdesk.ports.request.SafeContacts;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Compares with the cases that a request names. Where the person has cases that are protected themselves, their
 * contacts count and not those of the person's other cases, which may have been filed by the very person who must not
 * find them.
 */
@Component
class DatabaseSafeContacts implements SafeContacts {
    /** Of a person with more cases the latest count; with any other contact an officer decides. */
    private static final int CASES = 100;

    private final JdbcClient database;
    private final ProtectedCases protectedCases;
    private final ProtectedForms protectedForms;
    private final CaseDirectory cases;
    private final Requests requests;
    private final NoticeAddresses noticeAddresses;

    DatabaseSafeContacts(
            JdbcClient database,
            ProtectedCases protectedCases,
            ProtectedForms protectedForms,
            CaseDirectory cases,
            Requests requests,
            NoticeAddresses noticeAddresses) {
        this.database = database;
        this.protectedCases = protectedCases;
        this.protectedForms = protectedForms;
        this.cases = cases;
        this.requests = requests;
        this.noticeAddresses = noticeAddresses;
    }

    @Override
    public boolean mayGet(ReferenceNumber request, Channel channel, String address) {
        return !protectedCases.covers(request)
                || isByOfficer(request, channel, address)
                || isOnFile(request, channel, address);
    }

    @Override
    public Set<Channel> withheldFromRequester(ReferenceNumber request) {
        Set<Channel> withheld = EnumSet.noneOf(Channel.class);
        if (protectedCases.covers(request)) {
            Requester requester = requests.find(request).orElseThrow().requester();
            requester
                    .email()
                    .filter(email -> !mayGet(request, Channel.EMAIL, email))
                    .ifPresent(email -> withheld.add(Channel.EMAIL));
            requester
                    .phone()
                    .map(PhoneNumber::value)
                    .filter(phone -> !mayGet(request, Channel.TEXT, phone))
                    .ifPresent(phone -> withheld.add(Channel.TEXT));
        }
        return withheld;
    }

    /** An officer has decided already that the request is answered there. */
    private boolean isByOfficer(ReferenceNumber request, Channel channel, String address) {
        return switch (channel) {
            case EMAIL ->
                database.sql("""
                            select count(*) from request
                             where reference_number = :request and email_by_officer
                               and lower(requester_email) = lower(:address)""")
                                .param("request", request.value())
                                .param("address", address)
                                .query(Integer.class)
                                .single()
                        > 0;
            case LETTER ->
                noticeAddresses
                        .of(request)
                        .filter(confirmed -> isAddressedTo(address, confirmed.address()))
                        .isPresent();
            case TEXT -> false;
        };
    }

    /** Of everybody whom the request names: whoever names two persons must be the contact of both. */
    private boolean isOnFile(ReferenceNumber request, Channel channel, String address) {
        Map<String, String> facts = requests.facts(request);
        Stream<List<CaseFile>> persons = Stream.of(
                Optional.ofNullable(facts.get("receiptNumber"))
                        .map(ReceiptNumber::new)
                        .map(this::named)
                        .orElse(List.of()),
                Optional.ofNullable(facts.get("aNumber"))
                        .map(ANumber::new)
                        .map(number -> cases.of(number, CASES))
                        .orElse(List.of()));
        return persons.filter(person -> !person.isEmpty())
                .allMatch(person -> decisive(person).anyMatch(caseFile -> isContactOf(caseFile, channel, address)));
    }

    private List<CaseFile> named(ReceiptNumber receiptNumber) {
        Optional<CaseFile> named = cases.find(receiptNumber);
        List<CaseFile> others = named.flatMap(caseFile -> caseFile.applicant().aNumber())
                .map(number -> cases.of(number, CASES).stream()
                        .filter(protectedForms::isProtected)
                        .toList())
                .orElse(List.of());
        return Stream.concat(named.stream(), others.stream()).toList();
    }

    private Stream<CaseFile> decisive(List<CaseFile> person) {
        return person.stream().anyMatch(protectedForms::isProtected)
                ? person.stream().filter(protectedForms::isProtected)
                : person.stream();
    }

    /** By what the feed says: the applicant's, and those of a representative with a Form G-28. */
    private static boolean isContactOf(CaseFile caseFile, Channel channel, String address) {
        CaseFile.Applicant applicant = caseFile.applicant();
        Optional<Representative> representative = caseFile.representative().filter(Representative::g28OnFile);
        return switch (channel) {
            case EMAIL ->
                applicant.email().equalsIgnoreCase(address)
                        || representative
                                .filter(person -> person.email().equalsIgnoreCase(address))
                                .isPresent();
            case TEXT ->
                applicant
                        .phone()
                        .map(PhoneNumber::value)
                        .filter(address::equals)
                        .isPresent();
            case LETTER ->
                isAddressedTo(address, applicant.mailingAddress())
                        || representative
                                .flatMap(Representative::mailingAddress)
                                .filter(onFile -> isAddressedTo(address, onFile))
                                .isPresent();
        };
    }

    /** The first line of a letter's address is the name. */
    private static boolean isAddressedTo(String address, MailingAddress known) {
        return address.lines().skip(1).toList().equals(known.lines());
    }
}
