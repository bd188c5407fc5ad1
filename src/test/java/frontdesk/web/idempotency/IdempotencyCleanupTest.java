package frontdesk.web.idempotency;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import frontdesk.ports.request.IdempotencyStore;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class IdempotencyCleanupTest {
    private static final Instant CHRISTMAS = Instant.parse("2026-12-25T00:00:00Z");

    @Test
    void whatIsOlderThanItMayBeIsForgotten() {
        IdempotencyStore answers = mock(IdempotencyStore.class);

        new IdempotencyCleanup(answers, () -> CHRISTMAS, Duration.ofDays(30)).forget();

        verify(answers).forgetBefore(Instant.parse("2026-11-25T00:00:00Z"));
    }
}
