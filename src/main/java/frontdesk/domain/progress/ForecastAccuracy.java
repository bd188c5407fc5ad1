package frontdesk.domain.progress;

import java.util.Optional;

/**
 * How well past cases of a form were told, by those that the learning had not seen.
 *
 * @param atFiling what would have been shown to them on the day of filing; empty where there were too few
 * @param atHalfTime what would have been shown once half of the form's usual time had passed, to those who still waited
 */
public record ForecastAccuracy(String form, Optional<Measured> atFiling, Optional<Measured> atHalfTime) {

    /**
     * @param cases how many decisions were compared
     * @param coverage the share of them that fell inside the range, 0 to 1
     * @param meanAbsoluteError in days, of the likely date
     * @param publishedMedianError in days, of the rule "published median less the days waited"
     */
    public record Measured(int cases, double coverage, double meanAbsoluteError, double publishedMedianError) {}
}
