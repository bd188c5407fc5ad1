package frontdesk.domain.progress;

/**
 * How many days something still takes: less than {@code low} for one case in ten, more than {@code high} for one in
 * ten, and as often more as less than {@code median}.
 */
public record PredictionInterval(int low, int median, int high) {
    public PredictionInterval {
        if (low < 0 || median < low || high < median) {
            throw new IllegalArgumentException(
                    "A span has 0 <= low <= median <= high, not " + low + ", " + median + ", " + high);
        }
    }

    /** The span with its low end, its middle and its high end so many times as far off, in whole days. */
    public PredictionInterval times(double lowFactor, double factor, double highFactor) {
        return new PredictionInterval(days(low * lowFactor), days(median * factor), days(high * highFactor));
    }

    /** The span between this one and the other; at share 0 it is this one, at 1 the other. */
    public PredictionInterval towards(PredictionInterval other, double share) {
        return new PredictionInterval(
                days(low + share * (other.low - low)),
                days(median + share * (other.median - median)),
                days(high + share * (other.high - high)));
    }

    /** Whether something that took so many days lies within it. */
    public boolean holds(int days) {
        return low <= days && days <= high;
    }

    private static int days(double exactly) {
        return (int) Math.round(exactly);
    }
}
