package frontdesk.flows.caseprogress.training;

import frontdesk.ports.casefile.EstimateModels;
import frontdesk.ports.casefile.EstimateModels.TrainingRun;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Learns soon after cases have come, and rests after each time so that learning never takes more than its share. */
@Component
class TrainingScheduler {
    /** A tenth of one processor at the most, in the whole cluster. */
    private static final int REST = 10;

    private final EstimateModelTrainer runs;
    private final EstimateModels learned;
    private final InstantSource clock;

    TrainingScheduler(EstimateModelTrainer runs, EstimateModels learned, InstantSource clock) {
        this.runs = runs;
        this.learned = learned;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${frontdesk.progress.look-every}")
    void lookForNews() {
        if (learned.lastRun().filter(this::isRestingAfter).isEmpty()) {
            runs.learnWhatIsNew();
        }
    }

    private boolean isRestingAfter(TrainingRun run) {
        Duration since = Duration.between(run.at().plus(run.took()), clock.instant());
        return since.compareTo(run.took().multipliedBy(REST)) < 0;
    }
}
