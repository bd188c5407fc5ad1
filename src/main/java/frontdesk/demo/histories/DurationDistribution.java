package frontdesk.demo.histories;

import java.util.random.RandomGenerator;

/** By what law of chance something takes its days. */
public interface DurationDistribution {
    /** How many days it takes one case, more than 0. */
    double days(RandomGenerator chance);

    /** Most cases near the median, a few much slower; a spread of 0.5 makes nine in ten take less than twice as long. */
    static DurationDistribution skewed(double median, double spread) {
        return chance -> median * Math.exp(spread * chance.nextGaussian());
    }

    /** Weibull's law; with shape 1 who has waited long waits as long again as everybody. */
    static DurationDistribution weibull(double scale, double shape) {
        return chance -> scale * Math.pow(chance.nextExponential(), 1 / shape);
    }
}
