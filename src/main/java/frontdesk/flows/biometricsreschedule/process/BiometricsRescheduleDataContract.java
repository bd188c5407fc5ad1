package frontdesk.flows.biometricsreschedule.process;

import static frontdesk.engine.process.ProcessDataContract.namesOf;
import static frontdesk.flows.biometricsreschedule.process.BiometricsRescheduleVariables.ADDRESSES_TRIED;
import static frontdesk.flows.biometricsreschedule.process.BiometricsRescheduleVariables.APPOINTMENT_AT;
import static frontdesk.flows.biometricsreschedule.process.BiometricsRescheduleVariables.DECIDE_BY;
import static frontdesk.flows.biometricsreschedule.process.BiometricsRescheduleVariables.EMAIL_CORRECTED;
import static frontdesk.flows.biometricsreschedule.process.BiometricsRescheduleVariables.GOOD_CAUSE;
import static frontdesk.flows.biometricsreschedule.process.BiometricsRescheduleVariables.MOVE_RESULT;
import static frontdesk.flows.biometricsreschedule.process.BiometricsRescheduleVariables.OFFICE;
import static frontdesk.flows.biometricsreschedule.process.BiometricsRescheduleVariables.OUTCOME;
import static frontdesk.flows.biometricsreschedule.process.BiometricsRescheduleVariables.REFERENCE_NUMBER;
import static frontdesk.flows.biometricsreschedule.process.BiometricsRescheduleVariables.REVIEW_ROUNDS;

import frontdesk.engine.process.ProcessDataContract;
import frontdesk.engine.process.Variable;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the flow's code writes and tells, for whoever checks its models. */
final class BiometricsRescheduleDataContract {
    private BiometricsRescheduleDataContract() {}

    static ProcessDataContract contract(List<Variable<?>> all) {
        Set<String> ofAMove = namesOf(MOVE_RESULT, OFFICE, APPOINTMENT_AT, OUTCOME);
        return new ProcessDataContract(
                ProcessDataContract.byName(all),
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
                        "message-came-back", Set.of()));
    }
}
