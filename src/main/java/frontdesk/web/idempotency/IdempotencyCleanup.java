package frontdesk.web.idempotency;

import frontdesk.ports.request.IdempotencyStore;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets first answers that nobody will ask for again. Every node does, and it does no harm twice. */
@Component
class IdempotencyCleanup {
    private final IdempotencyStore answers;
    private final InstantSource clock;
    private final Duration keepFor;

    IdempotencyCleanup(
            IdempotencyStore answers,
            InstantSource clock,
            @Value("${frontdesk.idempotency.keep-for}") Duration keepFor) {
        this.answers = answers;
        this.clock = clock;
        this.keepFor = keepFor;
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1H")
    void forget() {
        answers.forgetBefore(clock.instant().minus(keepFor));
    }
}
