package frontdesk.domain.progress;

import frontdesk.domain.casefile.CaseFile;
import frontdesk.domain.casefile.CaseFile.FiledBy;
import frontdesk.domain.casefile.CaseFile.Milestone;
import frontdesk.domain.casefile.CaseFile.Status;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a case went so far, without the person.
 *
 * @param reached the day of each step that the case is known to have reached; being received counts from the filing
 *     where nothing else is known
 */
public record CaseHistory(
        String fieldOffice, FiledBy filedBy, Status status, LocalDate filedOn, Map<MilestoneType, LocalDate> reached) {
    public CaseHistory {
        reached = Collections.unmodifiableMap(new EnumMap<>(reached));
    }

    public static CaseHistory of(CaseFile file) {
        return of(file.fieldOffice(), file.filedBy(), file.status(), file.filedOn(), file.milestones());
    }

    /** Of a milestone that was noted twice, the first counts. */
    public static CaseHistory of(
            String fieldOffice, FiledBy filedBy, Status status, LocalDate filedOn, List<Milestone> milestones) {
        Map<MilestoneType, LocalDate> reached = new EnumMap<>(MilestoneType.class);
        for (Milestone milestone : milestones) {
            MilestoneType.named(milestone.name()).ifPresent(step -> reached.putIfAbsent(step, milestone.on()));
        }
        reached.putIfAbsent(MilestoneType.RECEIVED, filedOn);
        return new CaseHistory(fieldOffice, filedBy, status, filedOn, reached);
    }

    public Optional<LocalDate> on(MilestoneType step) {
        return Optional.ofNullable(reached.get(step));
    }

    /** Whether no step was reached before an earlier one. */
    public boolean isInOrder() {
        LocalDate last = LocalDate.MIN;
        for (LocalDate on : reached.values()) {
            if (on.isBefore(last)) {
                return false;
            }
            last = on;
        }
        return true;
    }

    /** The last day on which something is known to have happened. */
    public LocalDate lastDay() {
        return reached.values().stream().max(Comparator.naturalOrder()).orElse(filedOn);
    }
}
