package frontdesk.flows.caseprogress.training;

import frontdesk.flows.caseprogress.domain.PackedCaseHistories;
import frontdesk.flows.caseprogress.domain.TrainedForm;
import frontdesk.ports.appointment.BusinessCalendars;
import frontdesk.ports.casefile.CaseHistories;
import frontdesk.ports.casefile.EstimateModels;
import frontdesk.ports.casefile.EstimateModels.TrainingRun;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Learns anew from all cases, a form after the other, where something has changed since the last time. */
@Component
public class EstimateModelTrainer {
    /** A feed writes its cases a moment after it has dated them: for so long after the last one there may be more. */
    private static final Duration STRAGGLERS = Duration.ofMinutes(1);

    private final CaseHistories cases;
    private final EstimateModels learned;
    private final ProgressProperties settings;
    private final BusinessCalendars calendars;
    private final InstantSource clock;

    EstimateModelTrainer(
            CaseHistories cases,
            EstimateModels learned,
            ProgressProperties settings,
            BusinessCalendars calendars,
            InstantSource clock) {
        this.cases = cases;
        this.learned = learned;
        this.settings = settings;
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * Learns where a day has begun or a case was fed since; on one node at a time.
     *
     * @return whether something was learned here and now
     */
    public boolean learnWhatIsNew() {
        return isDue(learned.lastRun())
                && learned.inTurn(last -> isDue(last) ? Optional.of(learn()) : Optional.empty());
    }

    private boolean isDue(Optional<TrainingRun> last) {
        return last.isEmpty()
                || last.get().asOf().isBefore(today())
                || cases.lastFed()
                        .filter(fed -> !fed.isBefore(last.get().at().minus(STRAGGLERS)))
                        .isPresent();
    }

    private TrainingRun learn() {
        Instant begun = clock.instant();
        long start = System.nanoTime();
        LocalDate today = today();
        for (String form : settings.supported()) {
            PackedCaseHistories histories = new PackedCaseHistories(form);
            cases.each(form, today.minus(settings.history()), histories::add);
            TrainedForm found = TrainedForm.from(histories, settings.enoughCases(), today);
            learned.replace(form, found.outlooks(), found.accuracy());
        }
        return new TrainingRun(begun, today, Duration.ofNanos(System.nanoTime() - start));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), calendars.ofCentre().zone());
    }
}
