package frontdesk.flows.accesscodereissue.process;

import static frontdesk.engine.process.ProcessDataContract.namesOf;

import frontdesk.domain.casefile.CaseFile;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.domain.request.Requester;
import frontdesk.engine.process.ProcessDataContract;
import frontdesk.engine.process.ProcessVariables;
import frontdesk.engine.process.Variable;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Every variable of the flow. Codes and small facts only; no access code, number, name or date of birth is among them.
 */
@Component
public class AccessCodeReissueVariables implements ProcessVariables {
    /** APPLICANT or REPRESENTATIVE: who asks, and for whom the code is. */
    public static final Variable<String> REQUESTER_ROLE = Variable.code("requesterRole", Requester.Role.class);

    /** The three letters of the receipt number. */
    public static final Variable<String> RECEIPT_PREFIX = Variable.text("receiptPrefix");

    /** Whether receipt number, date of birth and requester belong to one case. */
    public static final Variable<Boolean> CASE_MATCHES = Variable.yesOrNo("caseMatches");

    /** The form of the case, such as I-765; null where none matches, as all that follows of the case. */
    public static final Variable<String> CASE_FORM = Variable.text("caseForm");

    /** PAPER or ONLINE. */
    public static final Variable<String> FILED_BY = Variable.code("filedBy", CaseFile.FiledBy.class);

    /** PENDING, APPROVED, DENIED or WITHDRAWN. */
    public static final Variable<String> CASE_STATUS = Variable.code("caseStatus", CaseFile.Status.class);

    /** Whether the requester's account is linked to the case already. */
    public static final Variable<Boolean> ALREADY_LINKED = Variable.yesOrNo("alreadyLinked");

    /** Whether a representative has a Form G-28 on file; true for an applicant. */
    public static final Variable<Boolean> MAY_ACT = Variable.yesOrNo("mayAct");

    /** Whether there is an address to which the requester's letters go. */
    public static final Variable<Boolean> ADDRESS_ON_FILE = Variable.yesOrNo("addressOnFile");

    /** Whether the requester may be answered by a machine: true unless a protected case has another safe contact. */
    public static final Variable<Boolean> SAFE_CONTACT = Variable.yesOrNo("safeContact");

    /** Requests for codes for this case within the time that the diagram says, this one included. */
    public static final Variable<Integer> RECENT_REQUESTS = Variable.number("recentRequests");

    /** Whole days since the address changed; null where it never did. */
    public static final Variable<Integer> DAYS_SINCE_ADDRESS_CHANGE = Variable.number("daysSinceAddressChange");

    /** Whether there is a code for this requester, from the table of eligibility. */
    public static final Variable<Boolean> ELIGIBLE = Variable.yesOrNo("eligible");

    /** LETTER or EMAIL, from the table of eligibility; null where there is no code. */
    public static final Variable<String> DELIVER_BY = Variable.code("deliverBy", "LETTER", "EMAIL");

    /** What the customer is told where there is no code, from the table of eligibility. */
    public static final Variable<String> ANSWER_EN = Variable.text("answerEn");

    public static final Variable<String> ANSWER_ES = Variable.text("answerEs");

    /** Whether an officer must look first, from the table of identity checks. */
    public static final Variable<Boolean> VERIFY_IDENTITY = Variable.yesOrNo("verifyIdentity");

    /** Why, for the officer; from the same table. */
    public static final Variable<String> VERIFY_REASON = Variable.text("verifyReason");

    /** The group whose officers look, from the same table. */
    public static final Variable<String> VERIFY_QUEUE = Variable.text("verifyQueue");

    /** What the officer found; null before. */
    public static final Variable<Boolean> IDENTITY_VERIFIED = Variable.yesOrNo("identityVerified");

    /** How often a notice was handed over or refused so far. */
    public static final Variable<Integer> NOTICE_ATTEMPTS = Variable.number("noticeAttempts");

    /** Whether the last notice was refused, so that another address is needed. */
    public static final Variable<Boolean> NOTICE_REFUSED = Variable.yesOrNo("noticeRefused");

    @Override
    public String processKey() {
        return AccessCodeReissueProcess.KEY;
    }

    /** Nothing of the case: a start must take as long whether there is one or not. */
    @Override
    public Map<Variable<?>, Object> knownAtStart(ReferenceNumber reference) {
        return Map.of(CASE_MATCHES, false, NOTICE_ATTEMPTS, 0, NOTICE_REFUSED, false);
    }

    @Override
    public Optional<ProcessDataContract> dataContract() {
        Set<String> ofANotice = namesOf(NOTICE_ATTEMPTS, NOTICE_REFUSED);
        return Optional.of(new ProcessDataContract(
                ProcessDataContract.byName(all()),
                namesOf(REFERENCE_NUMBER, CASE_MATCHES, NOTICE_ATTEMPTS, NOTICE_REFUSED),
                Map.of(
                        "look-up-case",
                        namesOf(
                                REQUESTER_ROLE,
                                RECEIPT_PREFIX,
                                CASE_MATCHES,
                                CASE_FORM,
                                FILED_BY,
                                CASE_STATUS,
                                ALREADY_LINKED,
                                MAY_ACT,
                                ADDRESS_ON_FILE,
                                SAFE_CONTACT),
                        "verify-identity",
                        namesOf(DELIVER_BY),
                        "send-code-by-letter",
                        ofANotice,
                        "send-code-by-email",
                        ofANotice),
                Map.of("request-withdrawn", Set.of())));
    }
}
