package frontdesk.domain.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlotScheduleTest {
    private static final ZoneId EASTERN = ZoneId.of("America/New_York");
    private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 1);
    private static final LocalDate CHRISTMAS = LocalDate.of(2026, 12, 25);

    private final SlotSchedule grid = grid(EASTERN, "08:00", "16:00", Duration.ofMinutes(20));

    @Test
    void slotsFollowEachOtherFromOpeningToClosing() {
        List<ZonedDateTime> slots = grid.on(TUESDAY);

        assertThat(slots).hasSize(24);
        assertThat(slots.get(0)).isEqualTo(TUESDAY.atTime(8, 0).atZone(EASTERN));
        assertThat(slots.get(23)).isEqualTo(TUESDAY.atTime(15, 40).atZone(EASTERN));
    }

    @Test
    void theLastSlotEndsByClosing() {
        SlotSchedule uneven = grid(EASTERN, "08:00", "09:30", Duration.ofMinutes(40));

        assertThat(uneven.on(TUESDAY))
                .extracting(ZonedDateTime::toLocalTime)
                .containsExactly(LocalTime.of(8, 0), LocalTime.of(8, 40));
    }

    @Test
    void anOfficeThatOpensForLessThanASlotHasNone() {
        assertThat(grid(EASTERN, "08:00", "08:10", Duration.ofMinutes(20)).on(TUESDAY))
                .isEmpty();
    }

    @Test
    void slotsThatReachTheEndOfTheDayStopThere() {
        SlotSchedule late = grid(EASTERN, "23:00", "23:59", Duration.ofMinutes(20));

        assertThat(late.on(TUESDAY))
                .extracting(ZonedDateTime::toLocalTime)
                .containsExactly(LocalTime.of(23, 0), LocalTime.of(23, 20));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-12-05", "2026-12-06", "2026-12-25"})
    void aDayOffHasNoSlots(LocalDate dayOff) {
        assertThat(grid.on(dayOff)).isEmpty();
    }

    @Test
    void aRangeHasTheSlotsOfItsBusinessDays() {
        List<LocalDate> days = grid.between(LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 28))
                .map(ZonedDateTime::toLocalDate)
                .distinct()
                .toList();

        assertThat(days).containsExactly(LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 28));
    }

    @Test
    void aRangeThatEndsBeforeItBeginsIsEmpty() {
        assertThat(grid.between(TUESDAY, TUESDAY.minusDays(1))).isEmpty();
    }

    @Test
    void onlyTheBeginningOfASlotIsASlot() {
        Instant first = Instant.parse("2026-12-01T13:00:00Z");

        assertThat(grid.has(first)).isTrue();
        assertThat(grid.has(first.plusSeconds(60))).isFalse();
        assertThat(grid.has(first.plusNanos(1))).isFalse();
        assertThat(grid.has(first.minus(Duration.ofMinutes(20)))).isFalse();
        assertThat(grid.has(Instant.parse("2026-12-01T21:00:00Z"))).isFalse();
    }

    @Test
    void slotsKeepTheirLocalTimeOverAClockChange() {
        assertThat(grid.on(LocalDate.of(2026, 10, 30)).get(0).toInstant())
                .isEqualTo(Instant.parse("2026-10-30T12:00:00Z"));
        assertThat(grid.on(LocalDate.of(2026, 11, 2)).get(0).toInstant())
                .isEqualTo(Instant.parse("2026-11-02T13:00:00Z"));
    }

    @Test
    void aDayThatLosesAnHourHasFewerSlotsAndNoneTwice() {
        // Jordan put its clocks forward at midnight of Friday, 25 February 2022.
        SlotSchedule night = grid(ZoneId.of("Asia/Amman"), "00:00", "04:00", Duration.ofMinutes(30));

        assertThat(night.on(LocalDate.of(2022, 2, 25)))
                .hasSize(6)
                .doesNotHaveDuplicates()
                .allMatch(slot -> night.has(slot.toInstant()));
    }

    @Test
    void aDayThatGainsAnHourHasMoreSlots() {
        // And back at one in the morning of Friday, 29 October 2021.
        SlotSchedule night = grid(ZoneId.of("Asia/Amman"), "00:00", "04:00", Duration.ofMinutes(30));

        assertThat(night.on(LocalDate.of(2021, 10, 29)))
                .hasSize(10)
                .extracting(ZonedDateTime::toInstant)
                .doesNotHaveDuplicates();
    }

    @Test
    void aSlotWithoutLengthIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> grid(EASTERN, "08:00", "16:00", Duration.ZERO));
    }

    private static SlotSchedule grid(ZoneId zone, String opens, String closes, Duration length) {
        return new SlotSchedule(
                new BusinessCalendar(
                        zone, LocalTime.parse(opens), LocalTime.parse(closes), Set.of(CHRISTMAS)::contains),
                length);
    }
}
