package frontdesk.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import frontdesk.web.json.InvalidRequestException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClockMoveBodyTest {
    private static final Instant NOW = Instant.parse("2026-12-01T15:00:00Z");

    @Test
    void itGoesOnByADuration() {
        assertThat(by("P1DT2H").from(NOW)).isEqualTo(NOW.plus(Duration.ofHours(26)));
    }

    @Test
    void itGoesToAMoment() {
        assertThat(to(NOW.plusSeconds(5)).from(NOW)).isEqualTo(NOW.plusSeconds(5));
    }

    @Test
    void itDoesNotGoBack() {
        assertThatField("to", () -> to(NOW.minusSeconds(1)).from(NOW));
        assertThatField("advance", () -> by("-PT1H").from(NOW));
    }

    @ParameterizedTest
    @ValueSource(strings = {"an hour", "1", "P1M", "P1Y", ""})
    void aDurationIsIso(String text) {
        assertThatField("advance", () -> by(text).from(NOW));
    }

    @Test
    void itDoesNotRunAway() {
        assertThatField("advance", () -> by("P99999999999D").from(NOW));
        assertThatField("advance", () -> by("-P99999999999D").from(NOW));
        assertThatField("to", () -> to(Instant.parse("9999-12-01T15:00:00Z")).from(NOW));
    }

    @Test
    void oneOfTheTwoIsNeededAndOneOnly() {
        assertThatField("advance", () -> new ClockMoveBody(Optional.empty(), Optional.empty()).from(NOW));
        assertThatField("to", () -> new ClockMoveBody(Optional.of("PT1H"), Optional.of(NOW)).from(NOW));
    }

    private static void assertThatField(String field, ThrowingCallable move) {
        assertThatThrownBy(move)
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        wrong -> assertThat(wrong.errors())
                                .extracting(error -> error.field())
                                .containsExactly(field));
    }

    private static ClockMoveBody by(String duration) {
        return new ClockMoveBody(Optional.of(duration), Optional.empty());
    }

    private static ClockMoveBody to(Instant moment) {
        return new ClockMoveBody(Optional.empty(), Optional.of(moment));
    }
}
