package frontdesk.demo.histories;

import static frontdesk.demo.histories.FormDurationModel.DurationDistribution.skewed;
import static frontdesk.domain.progress.MilestoneType.BIOMETRICS;
import static frontdesk.domain.progress.MilestoneType.DECISION;
import static frontdesk.domain.progress.MilestoneType.INTERVIEW;
import static frontdesk.domain.progress.MilestoneType.REVIEW;

import frontdesk.domain.progress.MilestoneType;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * How the cases of a form go.
 *
 * @param stretches the steps after the receipt, in order, and how long the way to each takes
 */
public record FormDurationModel(String form, List<Stretch> stretches) {
    /** The forms that have estimates, with made-up times. */
    public static final List<FormDurationModel> ALL = List.of(
            new FormDurationModel("N-400", List.of(biometrics(25), review(70), interview(90), decision(25))),
            new FormDurationModel("I-90", List.of(biometrics(30), review(120), decision(60))),
            new FormDurationModel("I-130", List.of(review(190), decision(110))),
            new FormDurationModel("I-765", List.of(biometrics(25), review(45), decision(30))),
            new FormDurationModel("I-131", List.of(biometrics(30), review(80), decision(50))),
            new FormDurationModel("I-485", List.of(biometrics(35), review(110), interview(120), decision(45))),
            new FormDurationModel("I-821", List.of(biometrics(35), review(90), decision(60))));

    public FormDurationModel {
        stretches = List.copyOf(stretches);
    }

    /** The way to a step. */
    public record Stretch(MilestoneType to, DurationDistribution law) {}

    private static Stretch biometrics(double median) {
        return new Stretch(BIOMETRICS, skewed(median, 0.5));
    }

    private static Stretch review(double median) {
        return new Stretch(REVIEW, skewed(median, 0.45));
    }

    private static Stretch interview(double median) {
        return new Stretch(INTERVIEW, skewed(median, 0.45));
    }

    private static Stretch decision(double median) {
        return new Stretch(DECISION, skewed(median, 0.6));
    }

    /** By what law of chance something takes its days. */
    public interface DurationDistribution {
        /** How many days it takes one case, more than 0. */
        double days(RandomGenerator chance);

        /**
         * Most cases near the median, a few much slower; a spread of 0.5 makes nine in ten take less than twice as
         * long.
         */
        static DurationDistribution skewed(double median, double spread) {
            return chance -> median * Math.exp(spread * chance.nextGaussian());
        }

        /** Weibull's law; with shape 1 who has waited long waits as long again as everybody. */
        static DurationDistribution weibull(double scale, double shape) {
            return chance -> scale * Math.pow(chance.nextExponential(), 1 / shape);
        }
    }
}
