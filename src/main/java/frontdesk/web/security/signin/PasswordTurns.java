package frontdesk.web.security.signin;

import java.time.Duration;
import java.time.InstantSource;
import java.util.function.BooleanSupplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.stereotype.Component;

/**
 * Leaves half of the machine to those who are signed in: no more passwords are checked at the same moment than the other
 * half can, and the next check is of the account and the address with the fewest wrong passwords of late. So who guesses
 * waits for everybody else, and the right password is always looked at.
 */
@Component
public class PasswordTurns {
    private final SignInProperties settings;
    private final FailedSignIns failures;
    private final SignInQueue queue;

    @Autowired
    PasswordTurns(SignInProperties settings, InstantSource clock) {
        this(settings, clock, Math.max(1, Runtime.getRuntime().availableProcessors() / 2));
    }

    PasswordTurns(SignInProperties settings, InstantSource clock, int atOnce) {
        this.settings = settings;
        this.failures = new FailedSignIns(clock, settings.forgottenAfter());
        this.queue = new SignInQueue(atOnce, settings.waiting(), settings.longestWait());
    }

    /**
     * What the check says, once its turn has come.
     *
     * @throws TooManySignIns where no turn came in time
     */
    boolean check(String address, String account, BooleanSupplier check) {
        take(address, account);
        try {
            boolean isRight = check.getAsBoolean();
            note(address, account, isRight);
            return isRight;
        } finally {
            giveBack();
        }
    }

    /**
     * Waits for the turn, which is to be given back.
     *
     * @throws TooManySignIns where no turn came in time
     */
    void take(String address, String account) {
        int suspicion = failures.of(from(address)) + failures.of(as(account));
        if (!queue.take(suspicion, delayAfter(failures.of(pair(address, account))))) {
            throw new TooManySignIns();
        }
    }

    void giveBack() {
        queue.giveBack();
    }

    void note(String address, String account, boolean isRight) {
        if (isRight) {
            failures.forget(pair(address, account));
        } else {
            failures.add(pair(address, account));
            failures.add(from(address));
            failures.add(as(account));
        }
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

    /** Nobody has said that the password is wrong: it could not be looked at. */
    static final class TooManySignIns extends AuthenticationServiceException {
        private static final long serialVersionUID = 1L;

        TooManySignIns() {
            super("Too many sign-ins wait for their turn; send the request again.");
        }
    }
}
