package frontdesk.adapters.accesscodes;

import static frontdesk.adapters.accesscodes.CodesWorld.ACCOUNT;
import static frontdesk.adapters.accesscodes.CodesWorld.BORN;
import static frontdesk.adapters.accesscodes.CodesWorld.NEW_KEY;
import static frontdesk.adapters.accesscodes.CodesWorld.OLD_KEY;
import static frontdesk.adapters.accesscodes.CodesWorld.WASHINGTON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import frontdesk.domain.casefile.CaseFile;
import frontdesk.domain.casefile.CaseParty;
import frontdesk.domain.casefile.ReceiptNumber;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.domain.request.Requester.Role;
import frontdesk.ports.casefile.AccessCodes.Attempt;
import frontdesk.ports.casefile.AccessCodes.Issued;
import frontdesk.ports.casefile.AccessCodes.Redemption;
import frontdesk.support.database.MigratedDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.dao.DuplicateKeyException;

/** What is promised of a code from its making to its use, on whichever database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AccessCodesContract {
    private static final String WRONG = "00000-00000";

    private final MigratedDatabase database;
    private final CodesWorld world;
    private ReceiptNumber receipt;

    AccessCodesContract(MigratedDatabase database) {
        this.database = database;
        this.world = new CodesWorld(database, NEW_KEY, OLD_KEY);
    }

    @BeforeEach
    void aCaseOfItsOwn() {
        receipt = world.paperCase();
    }

    @AfterAll
    void closeTheWorld() {
        world.close();
    }

    @Test
    void aCodeLinksTheAccountOfItsPartyToTheCase() {
        Issued issued = world.issue(receipt, Role.REPRESENTATIVE);

        assertThat(world.redeems(receipt, issued)).isEqualTo(Redemption.LINKED);
        CaseFile linked = world.caseFile(receipt).orElseThrow();
        assertThat(linked.representative().flatMap(CaseFile.Representative::accountNumber))
                .contains(ACCOUNT);
        assertThat(linked.accountNumber()).isEmpty();
    }

    @Test
    void aCodeWorksOnce() {
        Issued issued = world.issue(receipt, Role.APPLICANT);
        world.redeems(receipt, issued);

        assertThat(world.redeems(receipt, issued)).isEqualTo(Redemption.REFUSED);
    }

    @Test
    void aNewCodeVoidsTheOlderOnesOfTheSamePartyAtOnce() {
        Issued first = world.issue(receipt, Role.APPLICANT);
        Issued second = world.issue(receipt, Role.APPLICANT);
        Issued third = world.issue(receipt, Role.APPLICANT);

        assertThat(world.redeems(receipt, first)).isEqualTo(Redemption.REFUSED);
        assertThat(world.redeems(receipt, second)).isEqualTo(Redemption.REFUSED);
        assertThat(world.redeems(receipt, third)).isEqualTo(Redemption.LINKED);
    }

    @Test
    void applicantAndRepresentativeEachHaveTheirOwn() {
        Issued applicants = world.issue(receipt, Role.APPLICANT);
        Issued attorneys = world.issue(receipt, Role.REPRESENTATIVE);

        assertThat(world.redeems(receipt, applicants)).isEqualTo(Redemption.LINKED);
        assertThat(world.redeems(receipt, attorneys)).isEqualTo(Redemption.LINKED);
    }

    @Test
    void theDatabaseItselfLetsNoPartyHaveTwoCodesInForce() {
        world.issue(receipt, Role.APPLICANT);

        assertThatThrownBy(() -> world.inOneTransaction(() -> {
                    AccessCodeRepository record = world.context.getBean(AccessCodeRepository.class);
                    CaseParty party = new CaseParty(receipt, Role.APPLICANT);
                    record.add(party, ReferenceNumber.next("AC", new Random()), "2026", "f00d", Instant.EPOCH);
                    return record;
                }))
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void aCodeIsValidThroughThe90thDayInTheOfficesZone() {
        Issued issued = world.issue(receipt, Role.APPLICANT);
        assertThat(issued.validThrough()).isEqualTo(LocalDate.parse("2027-03-01"));

        world.isNow(LocalDate.parse("2027-03-02").atStartOfDay(WASHINGTON).toInstant());
        assertThat(world.redeems(receipt, issued)).isEqualTo(Redemption.REFUSED);

        world.isNow(LocalDate.parse("2027-03-02")
                .atStartOfDay(WASHINGTON)
                .minusSeconds(1)
                .toInstant());
        assertThat(world.redeems(receipt, issued)).isEqualTo(Redemption.LINKED);
        world.isNow(CodesWorld.TUESDAY_MORNING);
    }

    @Test
    void aWrongDateOfBirthLinksNothing() {
        Issued issued = world.issue(receipt, Role.APPLICANT);
        Attempt attempt = new Attempt(receipt, issued.code().inGroups().characters(), BORN.plusDays(1), ACCOUNT);

        assertThat(world.codes().redeem(attempt)).isEqualTo(Redemption.REFUSED);
        assertThat(world.caseFile(receipt).flatMap(CaseFile::accountNumber)).isEmpty();
    }

    @Test
    void aCodeOpensNoOtherCase() {
        Issued issued = world.issue(receipt, Role.APPLICANT);

        assertThat(world.redeems(world.paperCase(), issued)).isEqualTo(Redemption.REFUSED);
    }

    @Test
    void aCodeReplacesNoOtherAccount() {
        Issued first = world.issue(receipt, Role.APPLICANT);
        world.redeems(receipt, first);
        Issued second = world.issue(receipt, Role.APPLICANT);
        Attempt byAnother = new Attempt(receipt, second.code().inGroups().characters(), BORN, "999999999999");

        assertThat(world.codes().redeem(byAnother)).isEqualTo(Redemption.REFUSED);
        assertThat(world.caseFile(receipt).flatMap(CaseFile::accountNumber)).contains(ACCOUNT);
    }

    @Test
    void linkAndUseAreOneTransactionWithTheCallers() {
        Issued issued = world.issue(receipt, Role.APPLICANT);

        assertThatThrownBy(() -> world.inOneTransaction(() -> {
                    assertThat(world.redeems(receipt, issued)).isEqualTo(Redemption.LINKED);
                    throw new IllegalStateException("The power went out");
                }))
                .hasMessage("The power went out");

        assertThat(world.caseFile(receipt).flatMap(CaseFile::accountNumber)).isEmpty();
        assertThat(world.redeems(receipt, issued)).isEqualTo(Redemption.LINKED);
    }

    @Test
    void aCodeThatMayBeOnPaperIsOnRecordThoughTheCallersTransactionFails() {
        Issued[] issued = new Issued[1];
        assertThatThrownBy(() -> world.inOneTransaction(() -> {
                    issued[0] = world.issue(receipt, Role.APPLICANT);
                    throw new IllegalStateException("The power went out");
                }))
                .hasMessage("The power went out");

        assertThat(world.redeems(receipt, issued[0])).isEqualTo(Redemption.LINKED);
    }

    @Test
    void afterFiveWrongTriesItIsLockedForAnHourAlsoForTheRightCode() {
        Issued issued = world.issue(receipt, Role.APPLICANT);
        IntStream.range(0, 5)
                .forEach(number -> assertThat(world.redeems(receipt, WRONG)).isEqualTo(Redemption.REFUSED));

        assertThat(world.redeems(receipt, issued)).isEqualTo(Redemption.LOCKED_OUT);
        world.passes(Duration.ofMinutes(59));
        assertThat(world.redeems(receipt, issued)).isEqualTo(Redemption.LOCKED_OUT);
        world.passes(Duration.ofMinutes(1));
        assertThat(world.redeems(receipt, issued)).isEqualTo(Redemption.LINKED);
    }

    @Test
    void aReceiptNumberThatDoesNotExistIsLockedInTheSameWay() {
        ReceiptNumber unknown = new ReceiptNumber("IOE%010d".formatted(new Random().nextLong(10_000_000_000L)));
        IntStream.range(0, 5)
                .forEach(number -> assertThat(world.redeems(unknown, WRONG)).isEqualTo(Redemption.REFUSED));

        assertThat(world.redeems(unknown, WRONG)).isEqualTo(Redemption.LOCKED_OUT);
    }

    @Test
    void allNodesCountTogether() {
        try (CodesWorld other = new CodesWorld(database, NEW_KEY)) {
            IntStream.range(0, 5).forEach(number -> (number % 2 == 0 ? world : other).redeems(receipt, WRONG));

            assertThat(world.redeems(receipt, WRONG)).isEqualTo(Redemption.LOCKED_OUT);
            assertThat(other.redeems(receipt, WRONG)).isEqualTo(Redemption.LOCKED_OUT);
        }
    }

    @Test
    void aRightTryTakesTheCountBack() {
        Issued applicants = world.issue(receipt, Role.APPLICANT);
        Issued attorneys = world.issue(receipt, Role.REPRESENTATIVE);
        IntStream.range(0, 4).forEach(number -> world.redeems(receipt, WRONG));
        assertThat(world.redeems(receipt, applicants)).isEqualTo(Redemption.LINKED);
        IntStream.range(0, 4).forEach(number -> world.redeems(receipt, WRONG));

        assertThat(world.redeems(receipt, attorneys)).isEqualTo(Redemption.LINKED);
    }

    @Test
    void aRequestKnowsWhetherItsCodeWasMadeAndWhetherANewerOneReplacedIt() {
        ReferenceNumber first = ReferenceNumber.next("AC", new Random());
        ReferenceNumber second = ReferenceNumber.next("AC", new Random());
        assertThat(world.codes().wasMadeFor(first)).isFalse();

        world.codes().issue(new CaseParty(receipt, Role.APPLICANT), first);
        assertThat(world.codes().wasMadeFor(first)).isTrue();
        assertThat(world.codes().isReplaced(first)).isFalse();

        world.codes().issue(new CaseParty(receipt, Role.APPLICANT), second);
        assertThat(world.codes().isReplaced(first)).isTrue();
        assertThat(world.codes().isReplaced(second)).isFalse();
    }
}
