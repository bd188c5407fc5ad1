package frontdesk.adapters.accesscodes;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Clears away wrong tries that count no more. Every node does, and it does no harm twice. */
@Component
class FailedAttemptCleanup {
    private final RedemptionAttempts tries;
    private final DatabaseDateOfBirthTries datesOfBirth;

    FailedAttemptCleanup(RedemptionAttempts tries, DatabaseDateOfBirthTries datesOfBirth) {
        this.tries = tries;
        this.datesOfBirth = datesOfBirth;
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1H")
    void forget() {
        tries.forgetOld();
        datesOfBirth.forgetOld();
    }
}
