package frontdesk.flows.caseprogress.domain;

import java.util.OptionalInt;

/**
 * The share of cases that still wait after each day, by the product-limit estimator: E. L. Kaplan and P. Meier,
 * "Nonparametric Estimation from Incomplete Observations", JASA 53 (1958), 457-481.
 */
public final class SurvivalCurve {
    /** Above what rounding makes of a share, far below what one case weighs. */
    private static final double ROUNDING = 1e-9;

    private final double[] waiting;

    /** @param waiting after day 0, 1, 2 and so on; never rising */
    SurvivalCurve(double[] waiting) {
        this.waiting = waiting.clone();
    }

    /** The share that still waits when this day is over; beyond the last observation, as at the last. */
    public double after(int day) {
        return waiting[Math.min(day, waiting.length - 1)];
    }

    /** The first day by which this share is done; empty where the observations end before. */
    public OptionalInt dayOf(double share) {
        for (int day = 0; day < waiting.length; day++) {
            if (waiting[day] <= 1 - share + ROUNDING) {
                return OptionalInt.of(day);
            }
        }
        return OptionalInt.empty();
    }

    /** The last day of which something is known. */
    public int lastDay() {
        return waiting.length - 1;
    }
}
