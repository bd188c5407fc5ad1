package frontdesk.ports.casefile;

import frontdesk.domain.progress.Cohort;
import frontdesk.domain.progress.ForecastAccuracy;
import frontdesk.domain.progress.MilestoneForecast;
import frontdesk.domain.progress.MilestoneType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What has been learned of the progress of cases, kept so that asking for it is a look-up. */
public interface EstimateModels {
    /** What is known about cases of these groups that stand at this step, in the order of the groups. */
    List<MilestoneForecast> find(List<Cohort> groups, MilestoneType at);

    /** How well each form's cases were told, by form. */
    List<ForecastAccuracy> accuracy();

    /** When it was last learned; empty where it never was. */
    Optional<TrainingRun> lastRun();

    /**
     * Lets one node at a time learn; the others do not wait. All that is kept meanwhile shows at once when the run is
     * over, and nothing of it where it fails.
     *
     * @param learning is informed of the last run and returns the new one, or nothing where none was needed
     * @return whether something was learned here
     */
    boolean inTurn(Function<Optional<TrainingRun>, Optional<TrainingRun>> learning);

    /** Puts this in the place of all that was known about the form; only within a turn. */
    void replace(String form, List<MilestoneForecast> outlooks, ForecastAccuracy accuracy);

    /**
     * @param at when it began
     * @param asOf the last day that it knew
     */
    record TrainingRun(Instant at, LocalDate asOf, Duration took) {}
}
