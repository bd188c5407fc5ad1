package frontdesk.flows.appointmentrequest.process;

import static frontdesk.engine.process.ProcessDataContract.namesOf;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.engine.process.ProcessDataContract;
import frontdesk.engine.process.ProcessVariables;
import frontdesk.engine.process.TextFormat;
import frontdesk.engine.process.Variable;
import frontdesk.ports.request.Requests;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Every variable of the flow. Codes and small facts only: what people write stays in Frontdesk's own tables. */
@Component
public class AppointmentRequestVariables implements ProcessVariables {
    /** The code of the reason, a row of the table {@code appointment-reason}. */
    public static final Variable<String> REASON = Variable.text("reason");

    /** The reason's plain English name, for task lists. */
    public static final Variable<String> REASON_NAME = Variable.text("reasonName");

    /** ROUTINE, URGENT or EMERGENCY, from the table. */
    public static final Variable<String> URGENCY = Variable.text("urgency");

    /** Working time for a review, from the table: {@code P2D} is two business days. */
    public static final Variable<String> REVIEW_WITHIN = Variable.formatted("reviewWithin", TextFormat.DAYS_OR_HOURS);

    /** Where the review stands in the officers' list, from the table; higher is more pressing. */
    public static final Variable<Integer> REVIEW_PRIORITY = Variable.priority("reviewPriority");

    /** Where an overdue review stands in the list, from the table. */
    public static final Variable<Integer> OVERDUE_PRIORITY = Variable.priority("overduePriority");

    /** The group whose officers review the request, from the table. */
    public static final Variable<String> REVIEW_QUEUE = Variable.text("reviewQueue");

    /** APPOINTMENT_NEEDED, APPOINTMENT_NOT_NEEDED or MORE_INFORMATION_NEEDED; null before the review. */
    public static final Variable<String> DECISION =
            Variable.code("decision", "APPOINTMENT_NEEDED", "APPOINTMENT_NOT_NEEDED", "MORE_INFORMATION_NEEDED");

    /** The code of the appointment's office; before the review the one that serves the ZIP code, or null. */
    public static final Variable<String> OFFICE = Variable.formatted("office", TextFormat.OFFICE);

    /** ISO date and time with the office's offset; null where no appointment is booked. */
    public static final Variable<String> APPOINTMENT_AT = Variable.formatted("appointmentAt", TextFormat.MOMENT);

    /** EMAIL or PHONE; null where nothing is asked. */
    public static final Variable<String> CONTACT_BY = Variable.code("contactBy", "EMAIL", "PHONE");

    /** Whether the last call ended without the customer. */
    public static final Variable<Boolean> COULD_NOT_REACH = Variable.yesOrNo("couldNotReach");

    /** Calls made for the present question. */
    public static final Variable<Integer> PHONE_ATTEMPTS = Variable.number("phoneAttempts");

    /** Questions asked so far, which tells the messages of one round from those of the next. */
    public static final Variable<Integer> QUESTIONS_ASKED = Variable.number("questionsAsked");

    /**
     * ISO date and time, with the centre's offset, until which the diagram waits for an answer; null where none is
     * awaited.
     */
    public static final Variable<String> ANSWER_BY = Variable.formatted("answerBy", TextFormat.MOMENT);

    /** Appointment reminders sent so far. */
    public static final Variable<Integer> REMINDERS_SENT = Variable.number("remindersSent");

    /** Whether a slot is booked for the request. */
    public static final Variable<Boolean> APPOINTMENT_BOOKED = Variable.yesOrNo("appointmentBooked");

    /** Whether an officer calls the customer about a change, instead of an e-mail. */
    public static final Variable<Boolean> CALL_CUSTOMER = Variable.yesOrNo("callCustomer");

    /** How often the appointment was given anew since its office has changed. */
    public static final Variable<Integer> REBOOKINGS = Variable.number("rebookings");

    /** ISO moment at which it was given anew last; null where it never was. */
    public static final Variable<String> REBOOKED_AT = Variable.formatted("rebookedAt", TextFormat.MOMENT);

    /** The table of texts that officers choose. */
    public static final String READY_TEXTS = "appointment-ready-texts";

    private final Requests requests;

    AppointmentRequestVariables(Requests requests) {
        this.requests = requests;
    }

    @Override
    public String processKey() {
        return AppointmentRequestProcess.KEY;
    }

    @Override
    public Set<String> tables() {
        return Set.of(READY_TEXTS);
    }

    @Override
    public Map<Variable<?>, Object> knownAtStart(ReferenceNumber reference) {
        return Map.of(
                REASON,
                requests.facts(reference).get(AppointmentRequestMapper.REASON),
                COULD_NOT_REACH,
                false,
                PHONE_ATTEMPTS,
                0,
                QUESTIONS_ASKED,
                0,
                REMINDERS_SENT,
                0,
                APPOINTMENT_BOOKED,
                false,
                CALL_CUSTOMER,
                false,
                REBOOKINGS,
                0);
    }

    @Override
    public Optional<ProcessDataContract> dataContract() {
        return Optional.of(new ProcessDataContract(
                ProcessDataContract.byName(all()),
                namesOf(
                        REFERENCE_NUMBER,
                        REASON,
                        COULD_NOT_REACH,
                        PHONE_ATTEMPTS,
                        QUESTIONS_ASKED,
                        REMINDERS_SENT,
                        APPOINTMENT_BOOKED,
                        CALL_CUSTOMER,
                        REBOOKINGS),
                Map.of(
                        "review-appointment-request",
                        namesOf(OFFICE, APPOINTMENT_AT, APPOINTMENT_BOOKED, PHONE_ATTEMPTS, QUESTIONS_ASKED),
                        "rebook-appointment",
                        namesOf(OFFICE, APPOINTMENT_AT, APPOINTMENT_BOOKED, CALL_CUSTOMER, REBOOKINGS, REBOOKED_AT),
                        "ask-for-information",
                        namesOf(ANSWER_BY),
                        "follow-up-by-phone",
                        namesOf(COULD_NOT_REACH, PHONE_ATTEMPTS),
                        "send-appointment-reminder",
                        namesOf(REMINDERS_SENT)),
                Map.of(
                        "customer-answered", Set.of(),
                        "appointment-touched", Set.of(),
                        "request-withdrawn", Set.of(),
                        "message-came-back", Set.of())));
    }
}
