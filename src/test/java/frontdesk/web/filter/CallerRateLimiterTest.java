package frontdesk.web.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import frontdesk.ports.request.ProcessStartHandler.TooManyTries;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Guards against a portal gone wild, without holding up the others. */
class CallerRateLimiterTest {
    private Instant now = Instant.parse("2026-12-01T15:00:00Z");
    private final CallerRateLimiter limit = new CallerRateLimiter(() -> now, 3);

    @Test
    void aCallerMayTrySoOftenAMinuteAndNoMore() {
        assertThat(tries("portal", 5)).isEqualTo(3);

        now = now.plus(Duration.ofMinutes(1));

        assertThat(tries("portal", 5)).isEqualTo(3);
    }

    @Test
    void oneCallerDoesNotHoldUpAnother() {
        tries("portal", 5);

        assertThat(tries("kiosk", 1)).isOne();
    }

    @Test
    void whoIsTooFastIsToldWhenToComeAgainAndTheApplicationItselfIsNotCounted() {
        IntStream.range(0, 5).forEach(time -> limit.count("redemptions"));
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("portal", "secret"));
        IntStream.range(0, 3).forEach(time -> limit.count("redemptions"));

        assertThatThrownBy(() -> limit.count("redemptions"))
                .isInstanceOfSatisfying(
                        TooManyTries.class,
                        refusal -> assertThat(refusal.retryAfter()).isEqualTo(Duration.ofMinutes(1)));
        assertThatNoException().isThrownBy(() -> limit.count("access-code-requests"));
    }

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    private long tries(String caller, int times) {
        return IntStream.range(0, times)
                .filter(time -> limit.lets(caller, "redemptions"))
                .count();
    }
}
