package frontdesk.flows.textaheadcallback.random;

import static org.assertj.core.api.Assertions.assertThat;

import frontdesk.domain.appointment.BusinessCalendar;
import frontdesk.flows.textaheadcallback.domain.Outcome;
import frontdesk.scenarios.clients.FrontdeskHttpClient;
import frontdesk.scenarios.clients.PortalClient;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PrimitiveIterator;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Worlds of many customers who play a script of their own each, under one clock. A script that breaks a promise is played
 * again with fewer steps until each that is left is needed.
 */
final class RandomWorlds {
    private static final Logger LOG = LoggerFactory.getLogger(RandomWorlds.class);
    private static final int ROUNDS = 12;
    private static final List<String> WAITS =
            List.of("PT2M", "PT20M", "PT31M", "PT1H", "PT1H1M", "PT5H", "PT13H", "P1D");

    private final PrimitiveIterator.OfInt numbers =
            ThreadLocalRandom.current().ints(2_000_000, 5_550_000).distinct().iterator();

    private final int port;
    private final JdbcClient database;
    private final BusinessCalendar callbacks;
    private final Runnable restart;

    /**
     * @param callbacks when the office calls back
     * @param restart what happens in one round of each world, while jobs may be under way
     */
    RandomWorlds(int port, JdbcClient database, BusinessCalendar callbacks, Runnable restart) {
        this.port = port;
        this.database = database;
        this.callbacks = callbacks;
        this.restart = restart;
    }

    /** Plays the world of this seed, in which every promise must hold. */
    void promisesHold(long seed, int customers) {
        LOG.info("Played with -Dfrontdesk.seed={}", seed);
        Random random = new Random(seed);
        World world = World.drawn(random);
        List<RandomScript> plays = IntStream.range(0, customers)
                .mapToObj(number -> RandomScript.drawn(number, ROUNDS, random))
                .toList();

        Map<RandomScript, List<String>> broken = broken(plays, world);

        assertThat(broken.keySet().stream().limit(1).map(play -> smallest(play, world)))
                .as("seed %d, %s: %s", seed, world, broken.values())
                .isEmpty();
    }

    /** The plays in which promises were broken when all were played under one clock, to the end. */
    private Map<RandomScript, List<String>> broken(List<RandomScript> plays, World world) {
        PortalClient clock = new PortalClient(port);
        clock.waitsUntil(world.next(clock.now()));
        List<RandomScriptRunner> players = plays.stream()
                .map(play -> new RandomScriptRunner(play, port, numbers.next()))
                .toList();
        players.forEach(RandomScriptRunner::asks);
        for (int round = 0; round < ROUNDS; round++) {
            int step = round;
            boolean isSuspended = world.suspended().contains(round);
            clock.momentPasses();
            if (isSuspended) {
                suspend(true);
            }
            players.forEach(player -> player.plays(step, isSuspended, clock));
            if (world.restarted() == round) {
                restart.run();
            }
            clock.timePasses(world.waits().get(round));
            if (isSuspended) {
                suspend(false);
            }
        }
        players.forEach(RandomScriptRunner::allIsDelivered);
        for (int day = 0; day < 8; day++) {
            clock.timePasses("P1D");
            players.forEach(RandomScriptRunner::isCalled);
        }
        players.forEach(RandomScriptRunner::looks);
        return breaches(players);
    }

    /** The whole flow with all its cases, or lets it go on. */
    private void suspend(boolean suspended) {
        FrontdeskHttpClient.as("operator", port)
                .put(
                        "/engine-rest/process-definition/suspended",
                        "{\"processDefinitionKey\": \"text-ahead-callback\", \"includeProcessInstances\": true, \"suspended\": %s}"
                                .formatted(suspended))
                .expect(204);
    }

    private Map<RandomScript, List<String>> breaches(List<RandomScriptRunner> players) {
        Map<RandomScript, List<String>> breaches = new LinkedHashMap<>();
        players.forEach(player -> {
            List<String> broken =
                    new ArrayList<>(CallbackInvariants.brokenTo(player, callbacks, this::closedAsUnanswered));
            broken.addAll(lost(player));
            breaches.put(player.play(), broken);
        });
        LOG.info(
                "{} customers wrote {} texts",
                players.size(),
                players.stream().mapToInt(player -> player.said().size()).sum());
        breaches.values().removeIf(List::isEmpty);
        return breaches;
    }

    private Optional<Instant> closedAsUnanswered(String request) {
        return database
                .sql("select told_at from timeline_entry where reference_number = :request and what = :closed")
                .param("request", request)
                .param("closed", Outcome.NO_REPLY.told())
                .query((row, index) -> row.getTimestamp(1).toInstant())
                .list()
                .stream()
                .max(Instant::compareTo);
    }

    /** Texts that are not kept, or have had no effect. */
    private List<String> lost(RandomScriptRunner player) {
        int acted = database.sql("select count(*) from incoming_text where phone = :phone and not waiting"
                        + " and effect is not null")
                .param("phone", player.phone())
                .query(Integer.class)
                .single();
        return acted == player.said().size()
                ? List.of()
                : List.of("of %d texts %d had an effect".formatted(player.said().size(), acted));
    }

    private RandomScript smallest(RandomScript broken, World world) {
        RandomScript smallest = broken;
        for (int step = 0; step < ROUNDS; step++) {
            RandomScript fewer = smallest.without(step);
            if (!broken(List.of(fewer), world).isEmpty()) {
                smallest = fewer;
            }
        }
        return smallest;
    }

    /**
     * When all begins, on the clock of Washington, how long each round lasts, in which the flow is suspended, and in
     * which the application is restarted.
     */
    private record World(DayOfWeek day, LocalTime time, List<String> waits, Set<Integer> suspended, int restarted) {
        static World drawn(Random random) {
            return new World(
                    DayOfWeek.of(random.nextInt(1, 8)),
                    LocalTime.of(random.nextInt(24), random.nextInt(60)),
                    IntStream.range(0, ROUNDS)
                            .mapToObj(round -> WAITS.get(random.nextInt(WAITS.size())))
                            .toList(),
                    IntStream.range(0, ROUNDS)
                            .filter(round -> random.nextInt(ROUNDS) == 0)
                            .boxed()
                            .collect(Collectors.toSet()),
                    random.nextInt(ROUNDS));
        }

        ZonedDateTime next(ZonedDateTime now) {
            ZonedDateTime begins = now.with(TemporalAdjusters.nextOrSame(day)).with(time);
            return begins.isAfter(now) ? begins : begins.plusWeeks(1);
        }
    }
}
