package frontdesk.support;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.stereotype.Component;

/** Runs what is scheduled, as happens every minute or so. Being a bean of the tests, it is there in every Spring test. */
@Component
public final class ScheduledMethods {
    private final ObjectProvider<ScheduledTaskHolder> holders;

    ScheduledMethods(ObjectProvider<ScheduledTaskHolder> holders) {
        this.holders = holders;
    }

    /** @param type the simple name of the class whose methods they are */
    public void runOf(String type) {
        List<ScheduledTask> tasks = holders.stream()
                .flatMap(holder -> holder.getScheduledTasks().stream())
                .filter(task -> task.getTask().toString().contains("." + type + "."))
                .toList();
        if (tasks.isEmpty()) {
            throw new IllegalStateException("Nothing of " + type + " is scheduled");
        }
        tasks.forEach(task -> task.getTask().getRunnable().run());
    }
}
