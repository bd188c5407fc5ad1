package frontdesk.flows.biometricsreschedule.process;

import static frontdesk.engine.process.ProcessDataContract.namesOf;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.engine.process.ProcessDataContract;
import frontdesk.engine.process.ProcessVariables;
import frontdesk.engine.process.TextFormat;
import frontdesk.engine.process.Variable;
import frontdesk.flows.biometricsreschedule.domain.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Every variable of the flow. Codes and small facts only: numbers, names and words stay in Frontdesk's own tables. */
@Component
public class BiometricsRescheduleVariables implements ProcessVariables {
    /** The table of texts that officers choose. */
    public static final String READY_TEXTS = "biometrics-ready-texts";

    /** The code of the reason, a row of the table {@code good-cause}. */
    public static final Variable<String> GOOD_CAUSE = Variable.text("goodCause");

    /** ISO date and time until which an officer should decide and a place is held; null where nobody has to. */
    public static final Variable<String> DECIDE_BY = Variable.formatted("decideBy", TextFormat.MOMENT);

    /** How often officers were asked to decide, which tells the messages of one round from those of the next. */
    public static final Variable<Integer> REVIEW_ROUNDS = Variable.number("reviewRounds");

    /** The officer's decision; null before it. */
    public static final Variable<Boolean> GOOD_CAUSE_ACCEPTED = Variable.yesOrNo("goodCauseAccepted");

    /** MOVED, NONE_FREE or CASE_CHANGED: what became of the last try to move the appointment; null before the first. */
    public static final Variable<String> MOVE_RESULT =
            Variable.code("moveResult", "MOVED", "NONE_FREE", "CASE_CHANGED");

    /** The code of the new appointment's office; null where nothing was moved. */
    public static final Variable<String> OFFICE = Variable.formatted("office", TextFormat.OFFICE);

    /** The new appointment, ISO date and time with the office's offset; null where nothing was moved. */
    public static final Variable<String> APPOINTMENT_AT = Variable.formatted("appointmentAt", TextFormat.MOMENT);

    /** How the request came out; null before. */
    public static final Variable<String> OUTCOME = Variable.code("outcome", Outcome.class);

    /** Whether an officer has learnt another e-mail address, to which the last message goes once more. */
    public static final Variable<Boolean> EMAIL_CORRECTED = Variable.yesOrNo("emailCorrected");

    /** How often the last message was sent to one address or another. */
    public static final Variable<Integer> ADDRESSES_TRIED = Variable.number("addressesTried");

    private final RescheduleRequestMapper asked;

    BiometricsRescheduleVariables(RescheduleRequestMapper asked) {
        this.asked = asked;
    }

    @Override
    public String processKey() {
        return BiometricsRescheduleProcess.KEY;
    }

    @Override
    public Set<String> tables() {
        return Set.of(READY_TEXTS);
    }

    @Override
    public Map<Variable<?>, Object> knownAtStart(ReferenceNumber reference) {
        return Map.of(
                GOOD_CAUSE,
                asked.under(reference).goodCause(),
                REVIEW_ROUNDS,
                0,
                ADDRESSES_TRIED,
                0,
                EMAIL_CORRECTED,
                false);
    }

    @Override
    public Optional<ProcessDataContract> dataContract() {
        Set<String> ofAMove = namesOf(MOVE_RESULT, OFFICE, APPOINTMENT_AT, OUTCOME);
        return Optional.of(new ProcessDataContract(
                ProcessDataContract.byName(all()),
                namesOf(REFERENCE_NUMBER, GOOD_CAUSE, REVIEW_ROUNDS, ADDRESSES_TRIED, EMAIL_CORRECTED),
                Map.of(
                        "look-at-appointment", namesOf(Variable.declaredBy(CaseVariables.class)),
                        "hold-slot", namesOf(DECIDE_BY, REVIEW_ROUNDS),
                        "move-appointment", ofAMove,
                        "choose-biometrics-slot", ofAMove,
                        "close-as-not-eligible", namesOf(OUTCOME),
                        "close-as-no-good-cause", namesOf(OUTCOME),
                        "keep-appointment", namesOf(OUTCOME),
                        "tell-customer-another-way", namesOf(EMAIL_CORRECTED, ADDRESSES_TRIED)),
                Map.of(
                        "request-withdrawn", Set.of(),
                        "appointment-moved-again", Set.of(),
                        "message-came-back", Set.of())));
    }

    @Override
    public List<Variable<?>> all() {
        return Variable.declaredBy(BiometricsRescheduleVariables.class, CaseVariables.class, DecisionVariables.class);
    }
}
