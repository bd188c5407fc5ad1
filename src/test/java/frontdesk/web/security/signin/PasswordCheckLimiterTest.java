package frontdesk.web.security.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Prevents that people with a wrong password keep the machine busy, or keep those with the right one out. */
class PasswordCheckLimiterTest {
    private static final SignInProperties SETTINGS = new SignInProperties(
            4, Duration.ofMinutes(1), 100, Duration.ofSeconds(1), Duration.ofSeconds(1), 1, Duration.ofMinutes(15));

    private final PasswordCheckLimiter turns = new PasswordCheckLimiter(SETTINGS, () -> Instant.EPOCH, 1);
    private final ExecutorService people = Executors.newCachedThreadPool();
    private final List<String> checked = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);

    @AfterEach
    void endThePeople() {
        people.shutdownNow();
    }

    @Test
    void whoGuessedBeforeIsLookedAtAfterThoseWhoDidNot() throws InterruptedException {
        wrong("10.0.0.1", "officer");
        CompletableFuture<Boolean> all = holdTheTurn();
        CompletableFuture<Boolean> guesser = signsIn("10.0.0.1", "officer", false);
        CompletableFuture<Boolean> shared = signsIn("10.0.0.2", "officer", true);
        CompletableFuture<Boolean> honest = signsIn("10.0.0.2", "portal", true);
        goOn.countDown();

        assertThat(CompletableFuture.allOf(all, guesser, shared, honest)).succeedsWithin(Duration.ofSeconds(30));
        assertThat(checked).containsExactly("10.0.0.2 portal", "10.0.0.2 officer", "10.0.0.1 officer");
        assertThat(shared).isCompletedWithValue(true);
    }

    @Test
    void neverMoreThanItsShareIsCheckedAtOnce() throws InterruptedException {
        holdTheTurn();
        signsIn("10.0.0.1", "a", false);
        signsIn("10.0.0.1", "b", false);

        assertThat(checked).isEmpty();
        goOn.countDown();
        Awaitility.await().until(() -> checked.size() == 2);
    }

    @Test
    void whoFindsTooManyWaitingIsToldSoAndNotThatThePasswordIsWrong() throws InterruptedException {
        holdTheTurn();
        for (int number = 0; number < SETTINGS.waiting(); number++) {
            signsIn("10.0.0.1", "account-" + number, false);
        }

        assertThatThrownBy(() -> turns.check("10.0.0.2", "portal", () -> true))
                .isInstanceOf(PasswordCheckLimiter.TooManySignIns.class);
        goOn.countDown();
    }

    @Test
    void allWhoGuessGetASmallPartOfTheTimeAndNobodyElseWaitsForThem() {
        // Behind a guess beyond the free ones the next waits for as long as there is.
        SignInProperties settings = new SignInProperties(
                4, Duration.ofMillis(50), 1, Duration.ZERO, Duration.ZERO, 1e-9, Duration.ofMinutes(15));
        PasswordCheckLimiter resting = new PasswordCheckLimiter(settings, () -> Instant.EPOCH, 1);
        Stream.of("a", "b", "c")
                .forEach(account -> assertThat(resting.check("10.0.0.1", account, () -> false))
                        .isFalse());
        assertThat(resting.waiting()).isZero();

        assertThatThrownBy(() -> resting.check("10.0.0.1", "d", () -> false))
                .isInstanceOf(PasswordCheckLimiter.TooManySignIns.class);
        assertThat(resting.check("10.0.0.2", "d", () -> true)).isTrue();
        assertThat(resting.check("10.0.0.2", "e", () -> true)).isTrue();
    }

    @Test
    void theTurnComesBackAfterACheckThatFailed() {
        assertThatThrownBy(() -> turns.check("10.0.0.1", "a", () -> {
                    throw new IllegalStateException("The database is away");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(turns.check("10.0.0.1", "a", () -> true)).isTrue();
    }

    private CompletableFuture<Boolean> holdTheTurn() throws InterruptedException {
        var holder = CompletableFuture.supplyAsync(() -> turns.check("10.9.9.9", "first", this::held), people);
        begun.await();
        return holder;
    }

    private boolean held() {
        begun.countDown();
        try {
            goOn.await();
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
        return true;
    }

    private void wrong(String address, String account) {
        assertThat(turns.check(address, account, () -> false)).isFalse();
    }

    /** Gives back once they stand in the queue. */
    private CompletableFuture<Boolean> signsIn(String address, String account, boolean isRight) {
        int before = turns.waiting();
        var signedIn = CompletableFuture.supplyAsync(
                () -> turns.check(address, account, () -> {
                    checked.add(address + ' ' + account);
                    return isRight;
                }),
                people);
        Awaitility.await().until(() -> turns.waiting() > before);
        return signedIn;
    }
}
