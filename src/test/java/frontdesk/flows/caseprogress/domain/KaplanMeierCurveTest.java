package frontdesk.flows.caseprogress.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against tables in print. A plus marks who was still waiting when last seen. */
class KaplanMeierCurveTest {
    /** Weeks of remission with 6-MP: E. J. Freireich and others, Blood 21 (1963), 699-716; 21 people, 9 of them failed. */
    private static final String FREIREICH = "6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+";

    /** The same with a placebo: nobody was lost, so the curve falls by one in 21 for each. */
    private static final String PLACEBO = "1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23";

    /** Weeks of remission in acute myelogenous leukemia, maintained: R. G. Miller, "Survival Analysis" (1981), p. 49. */
    private static final String MAINTAINED = "9 13 13+ 18 23 28+ 31 34 45+ 48 161+";

    /** The same, not maintained. */
    private static final String NOT_MAINTAINED = "5 5 8 8 12 16+ 23 27 30 33 43 45";

    @ParameterizedTest
    @CsvSource({"5,1", "6,0.857", "7,0.807", "10,0.753", "13,0.690", "16,0.627", "22,0.538", "23,0.448", "35,0.448"})
    void theSixMpGroupOfFreireichIsAsInPrint(int week, double share) {
        assertThat(curve(FREIREICH).after(week)).isEqualTo(share, within(0.0005));
    }

    @ParameterizedTest
    @CsvSource({
        "1,0.905",
        "2,0.810",
        "3,0.762",
        "4,0.667",
        "5,0.571",
        "8,0.381",
        "11,0.286",
        "12,0.190",
        "15,0.143",
        "17,0.095",
        "22,0.048",
        "23,0"
    })
    void thePlaceboGroupOfFreireichIsAsInPrint(int week, double share) {
        assertThat(curve(PLACEBO).after(week)).isEqualTo(share, within(0.0005));
    }

    @ParameterizedTest
    @CsvSource({"8,1", "9,0.909", "13,0.818", "18,0.716", "23,0.614", "31,0.491", "34,0.368", "48,0.184", "161,0.184"})
    void theMaintainedGroupOfMillerIsAsInPrint(int week, double share) {
        assertThat(curve(MAINTAINED).after(week)).isEqualTo(share, within(0.0005));
    }

    @ParameterizedTest
    @CsvSource({
        "5,0.8333",
        "8,0.6667",
        "12,0.5833",
        "23,0.4861",
        "27,0.3889",
        "30,0.2917",
        "33,0.1944",
        "43,0.0972",
        "45,0"
    })
    void theOtherGroupOfMillerIsAsInPrint(int week, double share) {
        assertThat(curve(NOT_MAINTAINED).after(week)).isEqualTo(share, within(0.00005));
    }

    @Test
    void theMediansAreAsInPrint() {
        assertThat(curve(FREIREICH).dayOf(0.5)).hasValue(23);
        assertThat(curve(PLACEBO).dayOf(0.5)).hasValue(8);
        assertThat(curve(MAINTAINED).dayOf(0.5)).hasValue(31);
        assertThat(curve(NOT_MAINTAINED).dayOf(0.5)).hasValue(23);
    }

    @Test
    void whatTheObservationsDoNotReachIsNotMadeUp() {
        assertThat(curve(FREIREICH).dayOf(0.9)).isEqualTo(OptionalInt.empty());
    }

    @Test
    void whatHangsOnTheLastFewIsNotSure() {
        assertThat(curve(PLACEBO).sureDayOf(0.8)).hasValue(12);
        assertThat(curve(PLACEBO).dayOf(0.9)).hasValue(17);
        assertThat(curve(PLACEBO).sureDayOf(0.95)).isEmpty();
    }

    @Test
    void leavingOutWhoStillWaitsMakesWaitsLookShorterThanTheyAre() {
        String onlyEnded = FREIREICH.replaceAll("\\d+\\+", "").strip();

        assertThat(curve(onlyEnded).dayOf(0.5)).hasValue(10);
        assertThat(curve(FREIREICH).dayOf(0.5)).hasValue(23);
    }

    @Test
    void whoWasWatchedOnlyLaterCountsOnlyFromThenOn() {
        SurvivalData durations = new SurvivalData();
        durations.add(0, 2, true);
        durations.add(0, 5, true);
        durations.add(2, 4, true);
        durations.add(3, 6, true);

        // Two are watched on day 2, three on day 4, two on day 5 and one on day 6.
        KaplanMeierCurve curve = durations.curve();
        assertThat(curve.after(2)).isEqualTo(1.0 / 2, within(1e-12));
        assertThat(curve.after(4)).isEqualTo(1.0 / 2 * 2 / 3, within(1e-12));
        assertThat(curve.after(5)).isEqualTo(1.0 / 2 * 2 / 3 / 2, within(1e-12));
        assertThat(curve.after(6)).isZero();
    }

    @Test
    void whatEndsBeforeItBeginsIsRefused() {
        assertThatThrownBy(() -> new SurvivalData().add(3, 3, true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("from day 3 until day 3");
    }

    private static KaplanMeierCurve curve(String weeks) {
        SurvivalData durations = new SurvivalData();
        Arrays.stream(weeks.split("\\s+"))
                .forEach(week -> durations.add(0, Integer.parseInt(week.replace("+", "")), !week.endsWith("+")));
        return durations.curve();
    }
}
