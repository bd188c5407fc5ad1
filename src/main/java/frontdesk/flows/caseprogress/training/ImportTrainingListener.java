package frontdesk.flows.caseprogress.training;

import frontdesk.ports.casefile.CasesImportedEvent;
import frontdesk.ports.casefile.EstimateModels;
import frontdesk.ports.casefile.EstimateModels.Lesson;
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

    private final ModelTraining lessons;
    private final EstimateModels learned;

    ImportTrainingListener(ModelTraining lessons, EstimateModels learned) {
        this.lessons = lessons;
        this.learned = learned;
    }

    /** The import has been taken, whatever becomes of the lesson. */
    @EventListener(CasesImportedEvent.class)
    void learn() {
        try {
            if (isQuick()) {
                lessons.learnWhatIsNew();
            }
        } catch (RuntimeException failed) {
            LOG.warn(
                    "What was imported is not learned from yet; it is tried again in a moment",
                    RedactedException.of(failed));
        }
    }

    private boolean isQuick() {
        return learned.lastLesson()
                .map(Lesson::took)
                .filter(took -> took.compareTo(QUICK) > 0)
                .isEmpty();
    }
}
