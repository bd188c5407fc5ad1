package frontdesk.adapters.accesscodes;

import static frontdesk.adapters.accesscodes.CodesWorld.NEW_KEY;
import static frontdesk.adapters.accesscodes.CodesWorld.OLD_KEY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import frontdesk.adapters.accesscodes.AccessCodeProperties.Key;
import frontdesk.domain.casefile.ReceiptNumber;
import frontdesk.domain.request.Requester.Role;
import frontdesk.ports.casefile.AccessCodes.Issued;
import frontdesk.ports.casefile.AccessCodes.Redemption;
import frontdesk.ports.failure.StartupException;
import frontdesk.support.database.MigratedDatabase;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The keys that codes are hashed with: there must be one, and one that is replaced still opens its codes. */
class HashKeysTest {
    @Test
    void outsideTheDemoThereMustBeAKey() {
        assertThatThrownBy(() -> keys(false))
                .isInstanceOf(StartupException.class)
                .hasMessageContaining("frontdesk.access-codes.keys is empty");
    }

    @Test
    void theDemoHasOneOfItsOwnUntilThereIsAnother() {
        assertThat(keys(true).current().id()).isEqualTo("demo");
        assertThat(keys(true, NEW_KEY).all()).containsExactly(NEW_KEY);
    }

    @Test
    void aKeyThatCanBeGuessedIsRefusedWithoutShowingIt() {
        assertThatThrownBy(() -> keys(false, NEW_KEY, new Key("2025", "too-short-0123456789")))
                .isInstanceOf(StartupException.class)
                .hasMessageContaining("frontdesk.access-codes.keys[1].secret is shorter than 32 characters")
                .hasMessageNotContaining("too-short");
        assertThat(NEW_KEY.toString()).isEqualTo("Key[2026]");
    }

    @Test
    void keysAreToldApartByTheirIds() {
        assertThatThrownBy(() -> keys(false, NEW_KEY, new Key("2026", OLD_KEY.secret())))
                .isInstanceOf(StartupException.class)
                .hasMessageContaining("same id");
        assertThatThrownBy(() -> keys(false, new Key(" ", OLD_KEY.secret())))
                .isInstanceOf(StartupException.class)
                .hasMessageContaining("frontdesk.access-codes.keys[0].id");
    }

    @Test
    void aKeyThatWasReplacedStillOpensItsCodesAndNewOnesAreMadeByTheNew() {
        MigratedDatabase database = MigratedDatabase.onH2();
        try (CodesWorld before = new CodesWorld(database, OLD_KEY);
                CodesWorld after = new CodesWorld(database, NEW_KEY, OLD_KEY);
                CodesWorld later = new CodesWorld(database, NEW_KEY)) {
            ReceiptNumber receipt = before.paperCase();
            Issued old = before.issue(receipt, Role.APPLICANT);
            assertThat(lost(before)).isEmpty();
            assertThat(lost(after)).isEmpty();
            assertThat(lost(later))
                    .as("an operator is informed of letters that need it")
                    .isEqualTo(Map.of("2025", 1));

            assertThat(later.redeems(receipt, old)).isEqualTo(Redemption.REFUSED);
            assertThat(after.redeems(receipt, old)).isEqualTo(Redemption.LINKED);
            Issued next = after.issue(receipt, Role.REPRESENTATIVE);
            assertThat(later.redeems(receipt, next)).isEqualTo(Redemption.LINKED);
        }
    }

    @Test
    void whatIsKeptIsNoHashThatAnybodyCouldCompute() {
        MigratedDatabase database = MigratedDatabase.onH2();
        try (CodesWorld world = new CodesWorld(database, NEW_KEY)) {
            ReceiptNumber receipt = world.paperCase();
            Issued issued = world.issue(receipt, Role.APPLICANT);
            AccessCodeHasher byAnotherKey = new AccessCodeHasher(keys(false, OLD_KEY));

            String kept = database.client()
                    .sql("select code_hash from access_code")
                    .query(String.class)
                    .single();
            assertThat(kept)
                    .matches("[0-9a-f]{64}")
                    .isNotEqualTo(byAnotherKey.byCurrentKey(receipt, issued.code()))
                    .isNotEqualTo(
                            new AccessCodeHasher(keys(false, NEW_KEY)).byCurrentKey(world.paperCase(), issued.code()));
        }
    }

    private static Map<String, Integer> lost(CodesWorld node) {
        return node.context.getBean(MissingHashKeyCheck.class).unopened();
    }

    private static HashKeys keys(boolean demo, Key... keys) {
        return new HashKeys(new AccessCodeProperties(List.of(keys), 90, 5, Duration.ofHours(1)), demo);
    }
}
