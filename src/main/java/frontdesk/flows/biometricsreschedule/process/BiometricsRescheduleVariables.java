package frontdesk.flows.biometricsreschedule.process;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.engine.process.ProcessDataContract;
import frontdesk.engine.process.ProcessVariables;
import frontdesk.engine.process.Variable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Every variable of the flow. Codes and small facts only: numbers, names and words stay in Frontdesk's own tables. */
@Component
public class BiometricsRescheduleVariables implements ProcessVariables {
    /** The business key once more, so that task lists can show it. */
    public static final Variable<String> REFERENCE_NUMBER = Variable.text("referenceNumber");

    /** The code of the reason, a row of the table {@code good-cause}. */
    public static final Variable<String> GOOD_CAUSE = Variable.text("goodCause");

    /** ISO date and time until which an officer should decide and a place is held; null where nobody has to. */
    public static final Variable<String> DECIDE_BY = Variable.text("decideBy");

    /** How often officers were asked to decide, which tells the messages of one round from those of the next. */
    public static final Variable<Integer> REVIEW_ROUNDS = Variable.number("reviewRounds");

    /** The officer's decision; null before it. */
    public static final Variable<Boolean> GOOD_CAUSE_ACCEPTED = Variable.yesOrNo("goodCauseAccepted");

    /** MOVED, NONE_FREE or CASE_CHANGED: what became of the last try to move the appointment; null before the first. */
    public static final Variable<String> MOVE_RESULT = Variable.text("moveResult");

    /** The code of the new appointment's office; null where nothing was moved. */
    public static final Variable<String> OFFICE = Variable.text("office");

    /** The new appointment, ISO date and time with the office's offset; null where nothing was moved. */
    public static final Variable<String> APPOINTMENT_AT = Variable.text("appointmentAt");

    /** How the request came out; null before. */
    public static final Variable<String> OUTCOME = Variable.text("outcome");

    /** Whether an officer has learnt another e-mail address, to which the last message goes once more. */
    public static final Variable<Boolean> EMAIL_CORRECTED = Variable.yesOrNo("emailCorrected");

    /** How often the last message was sent to one address or another. */
    public static final Variable<Integer> ADDRESSES_TRIED = Variable.number("addressesTried");

    private static final List<Variable<?>> COURSE = List.of(
            REFERENCE_NUMBER,
            GOOD_CAUSE,
            DECIDE_BY,
            REVIEW_ROUNDS,
            GOOD_CAUSE_ACCEPTED,
            MOVE_RESULT,
            OFFICE,
            APPOINTMENT_AT,
            OUTCOME,
            EMAIL_CORRECTED,
            ADDRESSES_TRIED);

    private final AskedFor asked;

    BiometricsRescheduleVariables(AskedFor asked) {
        this.asked = asked;
    }

    @Override
    public String processKey() {
        return BiometricsRescheduleProcess.KEY;
    }

    @Override
    public Set<String> names() {
        return all().stream().map(Variable::name).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Map<String, Object> atStart(ReferenceNumber reference) {
        Map<String, Object> values = new HashMap<>();
        names().forEach(name -> values.put(name, null));
        values.put(REFERENCE_NUMBER.name(), reference.value());
        values.put(GOOD_CAUSE.name(), asked.under(reference).goodCause());
        values.put(REVIEW_ROUNDS.name(), 0);
        values.put(ADDRESSES_TRIED.name(), 0);
        values.put(EMAIL_CORRECTED.name(), false);
        return values;
    }

    @Override
    public Optional<ProcessDataContract> dataContract() {
        return Optional.of(BiometricsRescheduleDataContract.told(all()));
    }

    private static List<Variable<?>> all() {
        return Stream.of(COURSE, CaseVariables.ALL, DecisionVariables.ALL)
                .<Variable<?>>flatMap(List::stream)
                .toList();
    }
}
