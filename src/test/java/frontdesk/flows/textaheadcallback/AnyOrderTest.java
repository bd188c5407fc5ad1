package frontdesk.flows.textaheadcallback;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.ports.BusinessCalendars;
import frontdesk.support.Portal;
import frontdesk.support.RunningFrontdesk;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Whatever happens in whatever order, a callback ends once and nobody is texted too often, at night or against their
 * will. Many customers play a script of their own under one clock; a script that breaks a promise is played again with
 * fewer steps until each that is left is needed. {@code -Dfrontdesk.seed=} plays one world again, {@code
 * -Dfrontdesk.customers=} a larger one.
 */
@RunningFrontdesk
class AnyOrderTest {
    private static final Logger LOG = LoggerFactory.getLogger(AnyOrderTest.class);
    private static final int CUSTOMERS = Integer.getInteger("frontdesk.customers", 24);
    private static final int ROUNDS = 12;
    private static final List<String> WAITS =
            List.of("PT2M", "PT20M", "PT31M", "PT1H", "PT1H1M", "PT5H", "PT13H", "P1D");

    @LocalServerPort
    private int port;

    @Autowired
    private BusinessCalendars calendars;

    @Test
    void everyPromiseHoldsWhateverHappensInWhateverOrder() {
        long seed = Long.getLong("frontdesk.seed", ThreadLocalRandom.current().nextLong());
        LOG.info("Played with -Dfrontdesk.seed={}", seed);
        Random random = new Random(seed);
        List<String> waits = IntStream.range(0, ROUNDS)
                .mapToObj(round -> WAITS.get(random.nextInt(WAITS.size())))
                .toList();
        List<Play> plays = IntStream.range(0, CUSTOMERS)
                .mapToObj(number -> Play.drawn(number, ROUNDS, random))
                .toList();

        List<Player> players = play(plays, waits);

        Optional<Player> broken =
                players.stream().filter(player -> !player.breaches().isEmpty()).findFirst();
        assertThat(broken.map(player -> smallest(player.play(), waits)))
                .as("seed %d, waits %s: %s", seed, waits, broken.map(Player::breaches))
                .isEmpty();
    }

    /** All of them under one clock, to the end. */
    private List<Player> play(List<Play> plays, List<String> waits) {
        Portal clock = new Portal(port);
        List<Player> players =
                plays.stream().map(play -> new Player(play, port, calendars)).toList();
        players.forEach(Player::asks);
        for (int round = 0; round < waits.size(); round++) {
            int step = round;
            clock.momentPasses();
            players.forEach(player -> player.plays(step, clock.now()));
            clock.timePasses(waits.get(round));
        }
        for (int day = 0; day < 8; day++) {
            clock.timePasses("P1D");
            players.forEach(Player::isCalled);
        }
        return players;
    }

    private Play smallest(Play broken, List<String> waits) {
        Play smallest = broken;
        for (int step = 0; step < broken.steps().size(); step++) {
            Play fewer = smallest.without(step);
            if (!play(List.of(fewer), waits).get(0).breaches().isEmpty()) {
                smallest = fewer;
            }
        }
        return smallest;
    }
}
