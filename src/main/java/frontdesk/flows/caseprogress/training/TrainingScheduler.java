package frontdesk.flows.caseprogress.training;

import frontdesk.ports.casefile.EstimateModels;
import frontdesk.ports.casefile.EstimateModels.Lesson;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/** Learns soon after cases have come, and rests after each time so that learning never takes more than its share. */
@Configuration(proxyBeanMethods = false)
class TrainingScheduler {
    /** A tenth of one processor at the most, in the whole cluster. */
    private static final int REST = 10;

    private final ModelTraining lessons;
    private final EstimateModels learned;
    private final InstantSource clock;

    TrainingScheduler(ModelTraining lessons, EstimateModels learned, InstantSource clock) {
        this.lessons = lessons;
        this.learned = learned;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${frontdesk.progress.look-every}")
    void lookForNews() {
        if (learned.lastLesson().filter(this::isRestingAfter).isEmpty()) {
            lessons.learnWhatIsNew();
        }
    }

    private boolean isRestingAfter(Lesson lesson) {
        Duration since = Duration.between(lesson.at().plus(lesson.took()), clock.instant());
        return since.compareTo(lesson.took().multipliedBy(REST)) < 0;
    }
}
