package frontdesk.web.security.signin;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.stereotype.Component;

/**
 * Leaves half of the machine to those who are signed in: no more passwords are checked at the same moment than the other
 * half can, and the next check is of the account and the address with the fewest wrong passwords of late. So who guesses
 * waits for everybody else, all who guess get a small part of that half, and the right password is always looked at.
 */
@Component
public class PasswordCheckLimiter {
    /** In nanoseconds: a database that answers slowly must not keep everybody behind a proxy out. */
    private static final long LONGEST_REST = TimeUnit.SECONDS.toNanos(5);

    private final SignInProperties settings;
    private final FailedSignInCounter failures;
    private final SignInQueue queue;

    @Autowired
    PasswordCheckLimiter(SignInProperties settings, InstantSource clock) {
        this(settings, clock, Math.max(1, Runtime.getRuntime().availableProcessors() / 2));
    }

    PasswordCheckLimiter(SignInProperties settings, InstantSource clock, int atOnce) {
        this.settings = settings;
        this.failures = new FailedSignInCounter(clock, settings.forgottenAfter());
        this.queue = new SignInQueue(atOnce, settings.waiting(), settings.longestWait(), settings.freeFailures() + 1);
    }

    /**
     * What the check says, once its turn has come.
     *
     * @throws TooManySignIns where no turn came in time
     */
    boolean check(String address, String account, BooleanSupplier check) {
        try (Turn turn = take(address, account)) {
            boolean isRight = check.getAsBoolean();
            turn.note(isRight);
            return isRight;
        }
    }

    /**
     * Waits for the turn, which is given back by closing it.
     *
     * @throws TooManySignIns where no turn came in time
     */
    Turn take(String address, String account) {
        int suspicion = failures.of(from(address)) + failures.of(as(account));
        if (!queue.take(suspicion, delayAfter(failures.of(pair(address, account))))) {
            throw new TooManySignIns();
        }
        return new Turn(address, account, suspicion);
    }

    int waiting() {
        return queue.waiting();
    }

    private Duration delayAfter(int failed) {
        Duration delay = settings.delay().multipliedBy(Math.max(0, failed - settings.freeFailures()));
        return delay.compareTo(settings.longestDelay()) < 0 ? delay : settings.longestDelay();
    }

    private static String from(String address) {
        return "from " + address;
    }

    private static String as(String account) {
        return "as " + account;
    }

    private static String pair(String address, String account) {
        return from(address) + ' ' + as(account);
    }

    /** Somebody's turn to have a password checked. */
    final class Turn implements AutoCloseable {
        private final String address;
        private final String account;
        private final int suspicion;
        private final long begun = System.nanoTime();
        private Duration rest = Duration.ZERO;

        private Turn(String address, String account, int suspicion) {
            this.address = address;
            this.account = account;
            this.suspicion = suspicion;
        }

        /** Counts how the check ended; not called where it could not be made. */
        void note(boolean isRight) {
            if (isRight) {
                failures.forget(pair(address, account));
                return;
            }
            failures.add(pair(address, account));
            failures.add(from(address));
            failures.add(as(account));
            // Only a wrong one: behind a proxy everybody shares its address, and who has the right password costs
            // nobody time.
            if (suspicion > settings.freeFailures()) {
                double share = settings.shareOfSuspicious();
                rest = Duration.ofNanos(
                        (long) Math.min(LONGEST_REST, (System.nanoTime() - begun) * (1 - share) / share));
            }
        }

        @Override
        public void close() {
            queue.giveBack(rest);
        }
    }

    /** Nobody has said that the password is wrong: it could not be looked at. */
    static final class TooManySignIns extends AuthenticationServiceException {
        private static final long serialVersionUID = 1L;

        TooManySignIns() {
            super("Too many sign-ins wait for their turn; send the request again.");
        }
    }
}
