package frontdesk.flows.appointmentrequest.domain;

import frontdesk.domain.request.AccessRole;
import frontdesk.domain.request.Language;
import java.util.Set;

/**
 * Why a person may ask for an appointment: a row of the table {@code appointment-reason}.
 *
 * @param queue the group whose officers review requests for this reason
 * @param needs what a request for this reason must give besides
 * @param checklist what the officer looks at before deciding, in plain lines
 */
public record AppointmentReason(
        String code, String nameEn, String nameEs, String queue, Set<RequiredField> needs, String checklist) {

    public AppointmentReason {
        needs = Set.copyOf(needs);
    }

    /** Whether 8 U.S.C. 1367 protects those who ask: others do not see the request, and messages give no detail. */
    public boolean isProtected() {
        return queue.equals(AccessRole.PROTECTED_CASES.group());
    }

    public String name(Language language) {
        return language == Language.ES ? nameEs : nameEn;
    }
}
