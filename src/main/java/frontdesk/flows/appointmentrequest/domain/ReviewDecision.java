package frontdesk.flows.appointmentrequest.domain;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** What an officer decides about an appointment request. */
public sealed interface ReviewDecision {

    /** The person is seen at this office and time. */
    record AppointmentNeeded(String office, Instant at) implements ReviewDecision {}

    /** There is another way, which the message tells. */
    record AppointmentNotNeeded(String messageToCustomer) implements ReviewDecision {}

    /** The officer has to know something first. */
    record MoreInformationNeeded(String question, ContactBy contactBy) implements ReviewDecision {}

    /**
     * The decision makes no sense yet.
     *
     * @param field the component of {@link Submission} that is missing or unknown
     */
    record Incomplete(String field, String howToFix) implements ReviewDecision {}

    /** How a question reaches the person. */
    enum ContactBy {
        EMAIL,
        PHONE
    }

    /** Reads what the officer's form submits; {@link Incomplete} where something is missing or unknown. */
    static ReviewDecision read(Submission form) {
        return switch (form.decision().orElse("")) {
            case "APPOINTMENT_NEEDED" -> needed(form);
            case "APPOINTMENT_NOT_NEEDED" ->
                form.messageToCustomer()
                        .<ReviewDecision>map(AppointmentNotNeeded::new)
                        .orElse(new Incomplete(
                                "messageToCustomer", "Write the message that tells the customer what to do instead."));
            case "MORE_INFORMATION_NEEDED" -> moreInformation(form);
            case "" ->
                new Incomplete(
                        "decision", "Choose a decision: appointment needed, not needed, or more information needed.");
            default ->
                new Incomplete(
                        "decision",
                        "The decision '" + form.decision().orElse("")
                                + "' is not known; it is one of APPOINTMENT_NEEDED, APPOINTMENT_NOT_NEEDED,"
                                + " MORE_INFORMATION_NEEDED.");
        };
    }

    private static ReviewDecision needed(Submission form) {
        if (form.office().isEmpty()) {
            return new Incomplete("office", "Choose the office for the appointment.");
        }
        if (form.appointmentAt().isEmpty()) {
            return new Incomplete("appointmentAt", "Choose a free time for the appointment.");
        }
        try {
            Instant at = OffsetDateTime.parse(form.appointmentAt().get()).toInstant();
            return new AppointmentNeeded(form.office().get(), at);
        } catch (DateTimeParseException unreadable) {
            return new Incomplete(
                    "appointmentAt",
                    "The appointment time '" + form.appointmentAt().get()
                            + "' cannot be read; write it like 2026-12-01T09:00:00-05:00.");
        }
    }

    private static ReviewDecision moreInformation(Submission form) {
        if (form.question().isEmpty()) {
            return new Incomplete("question", "Write the question for the customer.");
        }
        return switch (form.contactBy().orElse("")) {
            case "EMAIL" -> new MoreInformationNeeded(form.question().get(), ContactBy.EMAIL);
            case "PHONE" -> new MoreInformationNeeded(form.question().get(), ContactBy.PHONE);
            default -> new Incomplete("contactBy", "Choose how to ask the customer: by e-mail or by phone.");
        };
    }

    /** The officer's form as it comes in; a text of blanks counts as missing. */
    record Submission(
            Optional<String> decision,
            Optional<String> office,
            Optional<String> appointmentAt,
            Optional<String> messageToCustomer,
            Optional<String> question,
            Optional<String> contactBy) {

        public Submission {
            messageToCustomer = written(messageToCustomer);
            question = written(question);
            office = written(office);
            appointmentAt = written(appointmentAt);
        }

        private static Optional<String> written(Optional<String> text) {
            return text.map(String::strip).filter(stripped -> !stripped.isEmpty());
        }
    }
}
