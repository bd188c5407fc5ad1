package frontdesk.adapters.accesscodes;

import frontdesk.adapters.accesscodes.AccessCodeProperties.Key;
import frontdesk.domain.casefile.CaseFile;
import frontdesk.domain.casefile.CaseParty;
import frontdesk.domain.casefile.ReceiptNumber;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.domain.request.Requester.Role;
import frontdesk.ports.appointment.BusinessCalendars;
import frontdesk.ports.casefile.AccessCodes;
import frontdesk.ports.casefile.AccessCodes.Attempt;
import frontdesk.ports.casefile.AccessCodes.Issued;
import frontdesk.ports.casefile.AccessCodes.Redemption;
import frontdesk.ports.casefile.CaseDirectory;
import frontdesk.ports.casefile.CaseFeed;
import frontdesk.ports.casefile.DateOfBirthTries;
import frontdesk.support.database.MigratedDatabase;
import frontdesk.support.fixture.CaseFixture;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.mockito.Answers;
import org.mockito.Mockito;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/** A node that makes and redeems codes: the real adapters on some database, with a clock to move and keys to choose. */
final class CodesWorld implements AutoCloseable {
    static final ZoneId WASHINGTON = ZoneId.of("America/New_York");
    static final Instant TUESDAY_MORNING = Instant.parse("2026-12-01T15:00:00Z");
    static final LocalDate BORN = LocalDate.parse("1990-02-03");
    static final String ACCOUNT = "123456789012";
    static final Key OLD_KEY = new Key("2025", "the-key-of-the-year-before-0123456789");
    static final Key NEW_KEY = new Key("2026", "the-key-of-this-year-0123456789-abcdef");

    final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final Random references = new Random();
    private Instant now = TUESDAY_MORNING;

    CodesWorld(MigratedDatabase database, Key... keys) {
        AccessCodeProperties settings = new AccessCodeProperties(List.of(keys), 90, 5, Duration.ofHours(1));
        BusinessCalendars calendars = Mockito.mock(BusinessCalendars.class, Answers.RETURNS_DEEP_STUBS);
        Mockito.when(calendars.ofCentre().zone()).thenReturn(WASHINGTON);
        context.registerBean(JdbcClient.class, database::client);
        context.registerBean(
                NamedParameterJdbcTemplate.class, () -> new NamedParameterJdbcTemplate(database.dataSource()));
        context.registerBean(PlatformTransactionManager.class, () -> new JdbcTransactionManager(database.dataSource()));
        context.registerBean(
                TransactionTemplate.class,
                () -> new TransactionTemplate(context.getBean(PlatformTransactionManager.class)));
        context.registerBean(InstantSource.class, () -> () -> now);
        context.registerBean(BusinessCalendars.class, () -> calendars);
        context.registerBean(AccessCodeProperties.class, () -> settings);
        context.register(Transactions.class);
        ClassPathBeanDefinitionScanner adapters = new ClassPathBeanDefinitionScanner(context);
        adapters.getBeanDefinitionDefaults().setLazyInit(true);
        adapters.scan("frontdesk.adapters.database", "frontdesk.adapters.accesscodes");
        context.refresh();
    }

    AccessCodes codes() {
        return context.getBean(AccessCodes.class);
    }

    DateOfBirthTries datesOfBirth() {
        return context.getBean(DateOfBirthTries.class);
    }

    /** A paper case with a representative, neither of whose accounts is linked. */
    ReceiptNumber paperCase() {
        ReceiptNumber receipt = new ReceiptNumber("IOE%010d".formatted(references.nextLong(10_000_000_000L)));
        context.getBean(CaseFeed.class).put(unlinked(CaseFixture.fullCase(receipt.value())));
        return receipt;
    }

    Issued issue(ReceiptNumber receipt, Role role) {
        return codes().issue(new CaseParty(receipt, role), ReferenceNumber.next("AC", references));
    }

    Redemption redeems(ReceiptNumber receipt, String code) {
        return codes().redeem(new Attempt(receipt, code, BORN, ACCOUNT));
    }

    Redemption redeems(ReceiptNumber receipt, Issued issued) {
        return redeems(receipt, issued.code().inGroups().characters());
    }

    <T> T inOneTransaction(Supplier<T> work) {
        return context.getBean(TransactionTemplate.class).execute(transaction -> work.get());
    }

    Optional<CaseFile> caseFile(ReceiptNumber receipt) {
        return context.getBean(CaseDirectory.class).find(receipt);
    }

    void passes(Duration time) {
        now = now.plus(time);
    }

    void isNow(Instant moment) {
        now = moment;
    }

    private static CaseFile unlinked(CaseFile full) {
        return new CaseFile(
                full.receiptNumber(),
                full.form(),
                full.filedOn(),
                full.filedBy(),
                full.status(),
                full.fieldOffice(),
                full.applicant(),
                Optional.empty(),
                full.representative()
                        .map(attorney -> new CaseFile.Representative(
                                attorney.name(), attorney.email(), Optional.empty(), true, attorney.mailingAddress())),
                full.biometrics(),
                full.milestones());
    }

    @Override
    public void close() {
        context.close();
    }

    @EnableTransactionManagement(proxyTargetClass = true)
    static class Transactions {}
}
