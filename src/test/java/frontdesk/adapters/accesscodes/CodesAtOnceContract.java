package frontdesk.adapters.accesscodes;

import static frontdesk.adapters.accesscodes.CodesWorld.BORN;
import static frontdesk.adapters.accesscodes.CodesWorld.NEW_KEY;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import frontdesk.domain.casefile.CaseFile;
import frontdesk.domain.casefile.ReceiptNumber;
import frontdesk.domain.request.Requester.Role;
import frontdesk.ports.casefile.AccessCodes.Attempt;
import frontdesk.ports.casefile.AccessCodes.Issued;
import frontdesk.ports.casefile.AccessCodes.Redemption;
import frontdesk.support.Race;
import frontdesk.support.database.MigratedDatabase;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.dao.DataAccessException;

/** What is promised of codes when several nodes are at it at the same moment, on whichever database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class CodesAtOnceContract {
    private final MigratedDatabase database;
    private final CodesWorld one;
    private final CodesWorld other;

    CodesAtOnceContract(MigratedDatabase database) {
        this.database = database;
        this.one = new CodesWorld(database, NEW_KEY);
        this.other = new CodesWorld(database, NEW_KEY);
    }

    @AfterAll
    void closeTheWorlds() {
        one.close();
        other.close();
    }

    @RepeatedTest(5)
    void ofTwoRedemptionsAtTheSameMomentOneWins() {
        ReceiptNumber receipt = one.paperCase();
        Issued issued = one.issue(receipt, Role.APPLICANT);

        List<Redemption> redemptions =
                Race.of(List.of(redemption(one, receipt, issued, "1"), redemption(other, receipt, issued, "2")));

        assertThat(redemptions).containsExactlyInAnyOrder(Redemption.LINKED, Redemption.REFUSED);
        String winner = (redemptions.get(0) == Redemption.LINKED ? "1" : "2").repeat(12);
        assertThat(one.caseFile(receipt).flatMap(CaseFile::accountNumber)).contains(winner);
    }

    @RepeatedTest(5)
    void ofManyTriesAtTheSameMomentFiveAreLookedAt() {
        ReceiptNumber receipt = one.paperCase();
        List<Callable<Redemption>> tries = IntStream.range(0, 12)
                .<Callable<Redemption>>mapToObj(
                        number -> () -> (number % 2 == 0 ? one : other).redeems(receipt, "00000-00000"))
                .toList();

        List<Redemption> answers = Race.of(tries);

        assertThat(Collections.frequency(answers, Redemption.REFUSED)).isEqualTo(5);
        assertThat(Collections.frequency(answers, Redemption.LOCKED_OUT)).isEqualTo(7);
    }

    @RepeatedTest(5)
    void ofManyWrongDatesOfBirthAtTheSameMomentFiveAreLookedAt() {
        ReceiptNumber receipt = one.paperCase();
        List<Callable<Boolean>> tries = IntStream.range(0, 12)
                .<Callable<Boolean>>mapToObj(number ->
                        () -> (number % 2 == 0 ? one : other).datesOfBirth().mayAsk(receipt, BORN.plusDays(1 + number)))
                .toList();

        List<Boolean> answers = Race.of(tries);

        assertThat(Collections.frequency(answers, true)).isEqualTo(5);
        assertThat(one.datesOfBirth().mayAsk(receipt, BORN)).isFalse();
    }

    @RepeatedTest(5)
    void howeverManyAreMadeAtTheSameMomentOneIsValid() {
        ReceiptNumber receipt = one.paperCase();
        List<Callable<Optional<Issued>>> nodes = IntStream.range(0, 4)
                .<Callable<Optional<Issued>>>mapToObj(number -> () -> made(number % 2 == 0 ? one : other, receipt))
                .toList();

        List<Issued> made = Race.of(nodes).stream().flatMap(Optional::stream).toList();

        assertThat(made).isNotEmpty();
        assertThat(made.stream().map(issued -> one.redeems(receipt, issued)))
                .filteredOn(Redemption.LINKED::equals)
                .hasSize(1);
    }

    /** Prevents that those who redeem hold a connection each while they wait for a second one, until none is left. */
    @Test
    void manyWhoRedeemAtTheSameMomentNeedNoMoreThanTwoConnections() {
        List<ReceiptNumber> receipts =
                IntStream.range(0, 40).mapToObj(number -> one.paperCase()).toList();
        HikariConfig settings = new HikariConfig();
        settings.setDataSource(database.dataSource());
        settings.setMaximumPoolSize(2);
        settings.setConnectionTimeout(10_000);
        try (HikariDataSource few = new HikariDataSource(settings);
                CodesWorld node = new CodesWorld(new MigratedDatabase(few), NEW_KEY)) {
            List<Callable<Redemption>> tries = receipts.stream()
                    .<Callable<Redemption>>map(receipt -> () -> node.redeems(receipt, "00000-00000"))
                    .toList();

            assertThat(Race.of(tries)).containsOnly(Redemption.REFUSED);
        }
    }

    private static Callable<Redemption> redemption(
            CodesWorld node, ReceiptNumber receipt, Issued issued, String digit) {
        Attempt attempt = new Attempt(receipt, issued.code().inGroups().characters(), BORN, digit.repeat(12));
        return () -> node.codes().redeem(attempt);
    }

    /** Empty where another node was quicker; the step is tried again then. */
    private static Optional<Issued> made(CodesWorld node, ReceiptNumber receipt) {
        try {
            return Optional.of(node.issue(receipt, Role.APPLICANT));
        } catch (DataAccessException another) {
            return Optional.empty();
        }
    }
}
