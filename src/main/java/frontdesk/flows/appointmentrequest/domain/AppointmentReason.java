package frontdesk.flows.appointmentrequest.domain;

import frontdesk.domain.Language;
import java.util.Set;

/**
 * Why a person may ask for an appointment: a row of the table {@code appointment-reason}.
 *
 * @param needs what a request for this reason must give besides
 * @param checklist what the officer looks at before deciding, in plain lines
 */
public record AppointmentReason(String code, String nameEn, String nameEs, Set<Need> needs, String checklist) {

    public AppointmentReason {
        needs = Set.copyOf(needs);
    }

    public String name(Language language) {
        return language == Language.ES ? nameEs : nameEn;
    }
}
