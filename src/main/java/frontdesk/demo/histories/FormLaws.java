package frontdesk.demo.histories;

import static frontdesk.demo.histories.Law.skewed;
import static frontdesk.domain.progress.Step.BIOMETRICS;
import static frontdesk.domain.progress.Step.DECISION;
import static frontdesk.domain.progress.Step.INTERVIEW;
import static frontdesk.domain.progress.Step.REVIEW;

import frontdesk.domain.progress.Step;
import java.util.List;

/**
 * How the cases of a form go.
 *
 * @param stretches the steps after the receipt, in order, and how long the way to each takes
 */
public record FormLaws(String form, List<Stretch> stretches) {
    /** The forms that have estimates, with made-up times. */
    public static final List<FormLaws> ALL = List.of(
            new FormLaws("N-400", List.of(biometrics(25), review(70), interview(90), decision(25))),
            new FormLaws("I-90", List.of(biometrics(30), review(120), decision(60))),
            new FormLaws("I-130", List.of(review(190), decision(110))),
            new FormLaws("I-765", List.of(biometrics(25), review(45), decision(30))),
            new FormLaws("I-131", List.of(biometrics(30), review(80), decision(50))),
            new FormLaws("I-485", List.of(biometrics(35), review(110), interview(120), decision(45))),
            new FormLaws("I-821", List.of(biometrics(35), review(90), decision(60))));

    public FormLaws {
        stretches = List.copyOf(stretches);
    }

    /** The way to a step. */
    public record Stretch(Step to, Law law) {}

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
}
