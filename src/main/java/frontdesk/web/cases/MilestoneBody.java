package frontdesk.web.cases;

import frontdesk.domain.casefile.CaseFile.Milestone;
import frontdesk.web.validation.PossiblePastDate;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;

/** A step that a case has passed. */
record MilestoneBody(
        @NotNull
        @Pattern(regexp = "[A-Z][A-Z_]{0,31}", message = "must be a milestone in capital letters, such as RECEIVED")
        String name,

        @NotNull @PossiblePastDate LocalDate on) {

    static MilestoneBody of(Milestone milestone) {
        return new MilestoneBody(milestone.name(), milestone.on());
    }

    Milestone toMilestone() {
        return new Milestone(name, on);
    }
}
