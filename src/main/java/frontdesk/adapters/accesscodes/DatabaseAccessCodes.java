package frontdesk.adapters.accesscodes;

import frontdesk.adapters.accesscodes.AccessCodeRepository.AccessCodeRow;
import frontdesk.domain.casefile.AccessCode;
import frontdesk.domain.casefile.CaseFile;
import frontdesk.domain.casefile.CaseParty;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.ports.appointment.BusinessCalendars;
import frontdesk.ports.casefile.AccessCodes;
import frontdesk.ports.casefile.CaseAccounts;
import frontdesk.ports.casefile.CaseDirectory;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Codes in Frontdesk's own table. What the table itself holds: a party has one code in force at most. */
@Component
class DatabaseAccessCodes implements AccessCodes {
    private final AccessCodeRepository codes;
    private final AccessCodeHasher hashes;
    private final RedemptionAttempts tries;
    private final CaseDirectory cases;
    private final CaseAccounts accounts;
    private final BusinessCalendars calendars;
    private final RandomGenerator random;
    private final InstantSource clock;
    private final AccessCodeProperties settings;
    private final TransactionTemplate transactions;

    DatabaseAccessCodes(
            AccessCodeRepository codes,
            AccessCodeHasher hashes,
            RedemptionAttempts tries,
            CaseDirectory cases,
            CaseAccounts accounts,
            BusinessCalendars calendars,
            RandomGenerator random,
            InstantSource clock,
            AccessCodeProperties settings,
            PlatformTransactionManager transactions) {
        this.codes = codes;
        this.hashes = hashes;
        this.tries = tries;
        this.cases = cases;
        this.accounts = accounts;
        this.calendars = calendars;
        this.random = random;
        this.clock = clock;
        this.settings = settings;
        this.transactions = new TransactionTemplate(transactions);
    }

    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Issued issue(CaseParty party, ReferenceNumber request) {
        AccessCode code = AccessCode.next(random);
        ZoneId zone = calendars.ofCentre().zone();
        LocalDate validThrough = LocalDate.ofInstant(clock.instant(), zone).plusDays(settings.validDays());
        Instant expiresAt = validThrough.plusDays(1).atStartOfDay(zone).toInstant();
        codes.voidCodeOf(party);
        codes.add(party, request, hashes.currentKey(), hashes.byCurrentKey(party.receiptNumber(), code), expiresAt);
        return new Issued(code, validThrough);
    }

    @Override
    public boolean wasMadeFor(ReferenceNumber request) {
        return codes.newestOf(request).isPresent();
    }

    @Override
    public boolean isReplaced(ReferenceNumber request) {
        return codes.newestOf(request).filter("VOID"::equals).isPresent();
    }

    @Override
    public boolean voidOf(ReferenceNumber request) {
        return codes.voidCodeOf(request);
    }

    /** The try is counted before the transaction begins, so that nobody holds a connection while waiting for that. */
    @Override
    public Redemption redeem(Attempt attempt) {
        return tries.mayTry(attempt.receiptNumber())
                ? Objects.requireNonNull(transactions.execute(status -> looked(attempt)))
                : Redemption.LOCKED_OUT;
    }

    private Redemption looked(Attempt attempt) {
        return opened(attempt).filter(code -> linked(code, attempt)).isPresent()
                ? Redemption.LINKED
                : Redemption.REFUSED;
    }

    /** All is looked up and compared whatever is wrong, so that each refusal takes the same work. */
    private Optional<AccessCodeRow> opened(Attempt attempt) {
        Map<String, String> typed = hashes.byEveryKey(attempt.receiptNumber(), AccessCode.read(attempt.code()));
        boolean isBornThen = cases.find(attempt.receiptNumber())
                .map(CaseFile::applicant)
                .map(CaseFile.Applicant::dateOfBirth)
                .filter(attempt.dateOfBirth()::equals)
                .isPresent();
        Instant now = clock.instant();
        return codes.inForce(attempt.receiptNumber()).stream()
                .filter(code -> code.isOpenedBy(typed, now) & isBornThen)
                .findFirst();
    }

    /** Of two at the same moment, the database lets one hold the code; the other finds it used. */
    private boolean linked(AccessCodeRow code, Attempt attempt) {
        CaseParty party = new CaseParty(attempt.receiptNumber(), code.party());
        boolean isLinked = codes.holds(code) && accounts.link(party, attempt.accountNumber());
        if (isLinked) {
            codes.use(code);
            tries.forget(attempt.receiptNumber());
        }
        return isLinked;
    }
}
