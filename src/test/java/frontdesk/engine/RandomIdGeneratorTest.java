package frontdesk.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RandomIdGeneratorTest {
    private final RandomIdGenerator ids = new RandomIdGenerator();

    @AfterEach
    void theClockTicks() {
        ClockUtil.reset();
    }

    @Test
    void whoKnowsATasksIdCannotWorkOutTheJobBesideIt() {
        ClockUtil.setCurrentTime(new Date(1_790_000_000_000L));

        List<UUID> made = Stream.generate(ids::getNextId)
                .limit(10_000)
                .map(UUID::fromString)
                .toList();

        assertThat(made).doesNotHaveDuplicates().allSatisfy(id -> {
            assertThat(id.version()).isEqualTo(7);
            assertThat(id.variant()).isEqualTo(2);
            assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(1_790_000_000_000L);
        });
        // Each of the 74 random bits is set in about half of them; in 10,000 never in less than 45 %.
        IntStream.concat(IntStream.range(0, 62), IntStream.range(64, 76))
                .forEach(bit -> assertThat(
                                made.stream().filter(id -> isSet(id, bit)).count())
                        .as("bit %d", bit)
                        .isBetween(4_500L, 5_500L));
    }

    @Test
    void laterIdsSortBehindEarlierOnes() {
        ClockUtil.setCurrentTime(new Date(1_790_000_000_000L));
        String earlier = ids.getNextId();
        ClockUtil.setCurrentTime(new Date(1_790_000_000_001L));

        assertThat(ids.getNextId()).isGreaterThan(earlier);
    }

    private static boolean isSet(UUID id, int bit) {
        return bit < 64
                ? (id.getLeastSignificantBits() >>> bit & 1) == 1
                : (id.getMostSignificantBits() >>> bit - 64 & 1) == 1;
    }
}
