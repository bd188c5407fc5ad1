package frontdesk.flows.caseprogress.training;

import frontdesk.ports.casefile.CasesImportedEvent;
import frontdesk.ports.casefile.EstimateModels;
import frontdesk.ports.casefile.EstimateModels.TrainingRun;
import frontdesk.ports.failure.RedactedException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What was imported counts at once, as long as learning is quick; else the timetable sees to it. */
@Component
class ImportTrainingListener {
    private static final Logger LOG = LoggerFactory.getLogger(ImportTrainingListener.class);
    private static final Duration QUICK = Duration.ofSeconds(10);

    private final EstimateModelTrainer runs;
    private final EstimateModels learned;

    ImportTrainingListener(EstimateModelTrainer runs, EstimateModels learned) {
        this.runs = runs;
        this.learned = learned;
    }

    /** The import has been taken, whatever becomes of the run. */
    @EventListener(CasesImportedEvent.class)
    void learn() {
        try {
            if (isQuick()) {
                runs.learnWhatIsNew();
            }
        } catch (RuntimeException failed) {
            LOG.warn(
                    "What was imported is not learned from yet; it is tried again in a moment",
                    RedactedException.of(failed));
        }
    }

    private boolean isQuick() {
        return learned.lastRun()
                .map(TrainingRun::took)
                .filter(took -> took.compareTo(QUICK) > 0)
                .isEmpty();
    }
}
