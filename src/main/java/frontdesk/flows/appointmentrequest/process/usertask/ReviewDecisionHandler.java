package frontdesk.flows.appointmentrequest.process.usertask;

import static frontdesk.flows.appointmentrequest.process.AppointmentRequestVariables.APPOINTMENT_AT;
import static frontdesk.flows.appointmentrequest.process.AppointmentRequestVariables.APPOINTMENT_BOOKED;
import static frontdesk.flows.appointmentrequest.process.AppointmentRequestVariables.CONTACT_BY;
import static frontdesk.flows.appointmentrequest.process.AppointmentRequestVariables.OFFICE;
import static frontdesk.flows.appointmentrequest.process.AppointmentRequestVariables.PHONE_ATTEMPTS;
import static frontdesk.flows.appointmentrequest.process.AppointmentRequestVariables.QUESTIONS_ASKED;

import frontdesk.domain.appointment.Appointment;
import frontdesk.domain.appointment.Office;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.domain.request.RequestStatus;
import frontdesk.engine.brief.BookingRejectionMessages;
import frontdesk.engine.request.RequestConcluder;
import frontdesk.engine.usertask.UserTaskHandler.SubmissionRejectedException;
import frontdesk.flows.appointmentrequest.domain.Outcome;
import frontdesk.flows.appointmentrequest.domain.ReviewDecision.AppointmentNeeded;
import frontdesk.flows.appointmentrequest.domain.ReviewDecision.AppointmentNotNeeded;
import frontdesk.flows.appointmentrequest.domain.ReviewDecision.ContactBy;
import frontdesk.flows.appointmentrequest.domain.ReviewDecision.MoreInformationNeeded;
import frontdesk.ports.appointment.AppointmentBook;
import frontdesk.ports.appointment.AppointmentBook.Booking;
import frontdesk.ports.appointment.Offices;
import frontdesk.ports.request.Requests;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Carries out what the officer decided, in the transaction that completes the review. */
@Component
class ReviewDecisionHandler {
    private final AppointmentBook book;
    private final Offices offices;
    private final Requests requests;
    private final RequestConcluder outcomes;

    ReviewDecisionHandler(AppointmentBook book, Offices offices, Requests requests, RequestConcluder outcomes) {
        this.book = book;
        this.offices = offices;
        this.requests = requests;
        this.outcomes = outcomes;
    }

    void book(DelegateExecution execution, AppointmentNeeded needed) {
        ReferenceNumber reference = new ReferenceNumber(execution.getProcessBusinessKey());
        refuseUnlessFieldOffice(needed.office());
        Booking booking = book.book(reference, needed.office(), needed.at());
        if (booking instanceof Booking.Booked booked) {
            scheduled(execution, booked.appointment());
        } else {
            throw new SubmissionRejectedException(APPOINTMENT_AT.name(), BookingRejectionMessages.refusal(booking));
        }
    }

    void sayNotNeeded(DelegateExecution execution, AppointmentNotNeeded notNeeded) {
        ReferenceNumber reference = new ReferenceNumber(execution.getProcessBusinessKey());
        OFFICE.clear(execution);
        APPOINTMENT_AT.clear(execution);
        requests.say(reference, Requests.Speaker.OFFICE, notNeeded.messageToCustomer());
        outcomes.conclude(execution, Outcome.APPOINTMENT_NOT_NEEDED, RequestStatus.COMPLETED, "appointment-not-needed");
    }

    void ask(DelegateExecution execution, MoreInformationNeeded more) {
        ReferenceNumber reference = new ReferenceNumber(execution.getProcessBusinessKey());
        if (more.contactBy() == ContactBy.PHONE && hasNoPhone(reference)) {
            throw new SubmissionRejectedException(
                    CONTACT_BY.name(), "The customer gave no phone number; ask by e-mail.");
        }
        OFFICE.clear(execution);
        APPOINTMENT_AT.clear(execution);
        PHONE_ATTEMPTS.set(execution, 0);
        QUESTIONS_ASKED.set(execution, QUESTIONS_ASKED.in(execution) + 1);
        requests.say(reference, Requests.Speaker.OFFICE, more.question());
        if (more.contactBy() == ContactBy.PHONE) {
            requests.tell(reference, "call-announced", Map.of());
            requests.moveTo(reference, RequestStatus.WAITING_FOR_CUSTOMER);
        }
    }

    private void refuseUnlessFieldOffice(String code) {
        offices.find(code)
                .filter(office -> office.kind() != Office.Kind.FIELD_OFFICE)
                .ifPresent(other -> {
                    throw new SubmissionRejectedException(
                            OFFICE.name(),
                            "%s (%s) takes fingerprints and photographs only. Choose a field office."
                                    .formatted(other.name(), other.code()));
                });
    }

    private void scheduled(DelegateExecution execution, Appointment appointment) {
        String at = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(appointment.at());
        OFFICE.set(execution, appointment.office().code());
        APPOINTMENT_AT.set(execution, at);
        APPOINTMENT_BOOKED.set(execution, true);
        outcomes.conclude(
                appointment.request(),
                Outcome.APPOINTMENT_SCHEDULED,
                RequestStatus.SCHEDULED,
                "appointment-scheduled",
                Map.of(
                        "office",
                        appointment.office().name(),
                        "at",
                        appointment.at().toString()));
    }

    private boolean hasNoPhone(ReferenceNumber reference) {
        return requests.find(reference).orElseThrow().requester().phone().isEmpty();
    }
}
