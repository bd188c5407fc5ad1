package frontdesk.web.claim;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.domain.casefile.ReceiptNumber;
import frontdesk.ports.casefile.DateOfBirthTries;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Guards that nobody is told another time to wait than is set. */
class LockedReceiptNumberMessageTest {
    @ParameterizedTest
    @CsvSource({
        "PT1H, an hour",
        "PT2H, 2 hours",
        "P1D, 24 hours",
        "PT1M, a minute",
        "PT90M, 90 minutes",
        "PT45S, 45 seconds",
        "PT1S, a second"
    })
    void theWordsFollowTheDuration(Duration wait, String words) {
        var locked = new LockedReceiptNumberMessage(new TriesThatLockFor(wait), "");

        assertThat(locked.after("wrong tries"))
                .hasMessage("There were too many wrong tries for this receipt number. Try again in %s.", words);
    }

    private record TriesThatLockFor(Duration lockedFor) implements DateOfBirthTries {
        @Override
        public boolean mayAsk(ReceiptNumber receiptNumber, LocalDate dateOfBirth) {
            return false;
        }
    }
}
