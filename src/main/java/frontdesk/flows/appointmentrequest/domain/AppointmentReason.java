package frontdesk.flows.appointmentrequest.domain;

import frontdesk.domain.Language;

/**
 * Why a person may ask for an appointment: a row of the table {@code appointment-reason}.
 *
 * @param checklist what the officer looks at before deciding, in plain lines
 */
public record AppointmentReason(
        String code,
        String nameEn,
        String nameEs,
        boolean needsReceiptNumber,
        boolean needsANumber,
        boolean needsDetails,
        String checklist) {

    public String name(Language language) {
        return language == Language.ES ? nameEs : nameEn;
    }
}
