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

    /** What a reason can ask for beyond what every request gives, by the name of the field. */
    public enum RequiredField {
        RECEIPT_NUMBER(
                "receiptNumber", "is required for this reason: the receipt number of the case, such as IOE0912345678"),
        A_NUMBER("aNumber", "is required for this reason: the A-number, such as A012345678"),
        DETAILS("details", "is required for this reason: say what happened and by when help is needed");

        private final String field;
        private final String message;

        RequiredField(String field, String message) {
            this.field = field;
            this.message = message;
        }

        public String field() {
            return field;
        }

        public String message() {
            return message;
        }
    }
}
