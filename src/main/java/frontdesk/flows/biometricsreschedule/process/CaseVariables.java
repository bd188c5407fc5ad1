package frontdesk.flows.biometricsreschedule.process;

import frontdesk.domain.casefile.CaseFile.Biometrics;
import frontdesk.engine.process.TextFormat;
import frontdesk.engine.process.Variable;
import frontdesk.flows.biometricsreschedule.domain.RescheduleEligibilityFacts;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.VariableScope;

/** The variables that say how the case and its appointment were found when they were last looked at. */
public final class CaseVariables {
    /** Whether the account with which the customer asks is linked to the case. */
    public static final Variable<Boolean> ACCOUNT_LINKED = Variable.yesOrNo("accountLinked");

    /** Whether the requester is the applicant, or a representative with a Form G-28. */
    public static final Variable<Boolean> REQUESTER_MAY_ACT = Variable.yesOrNo("requesterMayAct");

    /** PENDING, APPROVED, DENIED or WITHDRAWN; empty where no case is known. */
    public static final Variable<String> CASE_STATUS = Variable.text("caseStatus");

    /** The form of the case, such as I-765; empty where no case is known. */
    public static final Variable<String> CASE_FORM = Variable.text("caseForm");

    /** Whether the case needs biometrics. */
    public static final Variable<Boolean> BIOMETRICS_REQUIRED = Variable.yesOrNo("biometricsRequired");

    /** Whether the case has an appointment. */
    public static final Variable<Boolean> APPOINTMENT_SET = Variable.yesOrNo("appointmentSet");

    /** Hours until the present appointment, when it was looked at; negative where it has passed. */
    public static final Variable<Double> HOURS_UNTIL_APPOINTMENT = Variable.decimal("hoursUntilAppointment");

    /** How often the appointment was moved before. */
    public static final Variable<Integer> TIMES_RESCHEDULED = Variable.number("timesRescheduled");

    /** Whether an office is known at which the customer can be seen. */
    public static final Variable<Boolean> OFFICE_KNOWN = Variable.yesOrNo("officeKnown");

    /** The code of the present appointment's office; empty where there is none. */
    public static final Variable<String> PRESENT_OFFICE = Variable.formatted("presentOffice", TextFormat.OFFICE);

    /** The present appointment, ISO date and time with the offset that the record has; empty where there is none. */
    public static final Variable<String> PRESENT_APPOINTMENT_AT =
            Variable.formatted("presentAppointmentAt", TextFormat.MOMENT);

    /** Whether the requester may be answered by a machine: true unless a protected case has another safe contact. */
    public static final Variable<Boolean> SAFE_CONTACT = Variable.yesOrNo("safeContact");

    private CaseVariables() {}

    /** Writes down what the rules ask. */
    public static void write(VariableScope scope, RescheduleEligibilityFacts facts, Optional<Biometrics> biometrics) {
        ACCOUNT_LINKED.set(scope, facts.isAccountLinked());
        REQUESTER_MAY_ACT.set(scope, facts.mayRequesterAct());
        CASE_STATUS.set(scope, facts.caseStatus());
        CASE_FORM.set(scope, facts.form());
        BIOMETRICS_REQUIRED.set(scope, facts.isBiometricsRequired());
        APPOINTMENT_SET.set(scope, facts.appointmentAt().isPresent());
        HOURS_UNTIL_APPOINTMENT.set(scope, facts.hoursUntilAppointment());
        TIMES_RESCHEDULED.set(scope, facts.timesRescheduled());
        PRESENT_OFFICE.set(scope, biometrics.flatMap(Biometrics::office).orElse(""));
        PRESENT_APPOINTMENT_AT.set(
                scope,
                biometrics
                        .flatMap(Biometrics::appointmentAt)
                        .map(OffsetDateTime::toString)
                        .orElse(""));
    }
}
