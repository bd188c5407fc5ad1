package frontdesk.flows.caseprogress.domain;

import java.util.OptionalInt;

/**
 * The share of cases that still wait after each day, by the product-limit estimator: E. L. Kaplan and P. Meier,
 * "Nonparametric Estimation from Incomplete Observations", JASA 53 (1958), 457-481.
 */
public final class KaplanMeierCurve {
    /** Above what rounding makes of a share, far below what one case weighs. */
    private static final double ROUNDING = 1e-9;

    private final double[] waiting;
    private final int sureUntil;

    /**
     * @param waiting after day 0, 1, 2 and so on; never rising
     * @param sureUntil the last day on which more than a handful were watched
     */
    KaplanMeierCurve(double[] waiting, int sureUntil) {
        this.waiting = waiting.clone();
        this.sureUntil = sureUntil;
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

    /**
     * The same, but empty also where it hangs on the last few that were watched: those of whom one happened to be done
     * early would tell of a short wait, and the others of none at all.
     */
    OptionalInt sureDayOf(double share) {
        OptionalInt day = dayOf(share);
        return day.isPresent() && day.getAsInt() <= sureUntil ? day : OptionalInt.empty();
    }
}
