package frontdesk.domain.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Guards that nobody is told another time to wait than is set. */
class WaitWordsTest {
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
        assertThat(WaitWords.of(wait)).isEqualTo(words);
    }
}
