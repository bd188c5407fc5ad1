package frontdesk.flows.biometricsreschedule.process;

import frontdesk.engine.process.TextFormat;
import frontdesk.engine.process.Variable;

/** The variables that the two tables fill. */
public final class DecisionVariables {
    /** Whether the appointment may be moved online, from the table {@code biometrics-eligibility}. */
    public static final Variable<Boolean> ELIGIBLE = Variable.yesOrNo("eligible");

    /** The group whose officers work on the request, from the table {@code biometrics-eligibility}. */
    public static final Variable<String> REVIEW_QUEUE = Variable.text("reviewQueue");

    /** What the customer is told where it may not be moved online, from the table; English. */
    public static final Variable<String> ANSWER_EN = Variable.text("answerEn");

    /** The same in Spanish. */
    public static final Variable<String> ANSWER_ES = Variable.text("answerEs");

    /** The reason's plain English name, for task lists. */
    public static final Variable<String> CAUSE_NAME_EN = Variable.text("causeNameEn");

    /** ACCEPTED or OFFICER_DECIDES, from the table {@code good-cause}. */
    public static final Variable<String> HANDLING = Variable.text("handling");

    /** Working time for the officer's decision, from the table: {@code P1D} is one business day. */
    public static final Variable<String> DECIDE_WITHIN = Variable.formatted("decideWithin", TextFormat.DAYS_OR_HOURS);

    /** How long before the present appointment a held place is given back at the latest, from the table. */
    public static final Variable<String> HOLD_ENDS_BEFORE = Variable.text("holdEndsBefore");

    /** How far ahead preferred dates are tried, from the table: {@code P60D}. */
    public static final Variable<String> BOOK_WITHIN = Variable.text("bookWithin");

    /** Where the decision stands in the officers' list, from the table; higher is more pressing. */
    public static final Variable<Integer> REVIEW_PRIORITY = Variable.priority("reviewPriority");

    /** Where an overdue decision stands in the list, from the table. */
    public static final Variable<Integer> OVERDUE_PRIORITY = Variable.priority("overduePriority");

    /** What the customer is informed of the reason's handling, from the table; English. */
    public static final Variable<String> CAUSE_ANSWER_EN = Variable.text("causeAnswerEn");

    /** The same in Spanish. */
    public static final Variable<String> CAUSE_ANSWER_ES = Variable.text("causeAnswerEs");

    private DecisionVariables() {}
}
