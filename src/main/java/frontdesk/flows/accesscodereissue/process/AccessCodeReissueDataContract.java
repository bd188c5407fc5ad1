package frontdesk.flows.accesscodereissue.process;

import static frontdesk.engine.process.ProcessDataContract.namesOf;
import static frontdesk.flows.accesscodereissue.process.AccessCodeReissueVariables.ADDRESS_ON_FILE;
import static frontdesk.flows.accesscodereissue.process.AccessCodeReissueVariables.ALREADY_LINKED;
import static frontdesk.flows.accesscodereissue.process.AccessCodeReissueVariables.CASE_FORM;
import static frontdesk.flows.accesscodereissue.process.AccessCodeReissueVariables.CASE_MATCHES;
import static frontdesk.flows.accesscodereissue.process.AccessCodeReissueVariables.CASE_STATUS;
import static frontdesk.flows.accesscodereissue.process.AccessCodeReissueVariables.DELIVER_BY;
import static frontdesk.flows.accesscodereissue.process.AccessCodeReissueVariables.FILED_BY;
import static frontdesk.flows.accesscodereissue.process.AccessCodeReissueVariables.MAY_ACT;
import static frontdesk.flows.accesscodereissue.process.AccessCodeReissueVariables.NOTICE_ATTEMPTS;
import static frontdesk.flows.accesscodereissue.process.AccessCodeReissueVariables.NOTICE_REFUSED;
import static frontdesk.flows.accesscodereissue.process.AccessCodeReissueVariables.RECEIPT_PREFIX;
import static frontdesk.flows.accesscodereissue.process.AccessCodeReissueVariables.REFERENCE_NUMBER;
import static frontdesk.flows.accesscodereissue.process.AccessCodeReissueVariables.REQUESTER_ROLE;
import static frontdesk.flows.accesscodereissue.process.AccessCodeReissueVariables.SAFE_CONTACT;

import frontdesk.engine.process.ProcessDataContract;
import frontdesk.engine.process.Variable;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the flow's code writes and tells, for whoever checks its models. */
final class AccessCodeReissueDataContract {
    private AccessCodeReissueDataContract() {}

    static ProcessDataContract contract(List<Variable<?>> all) {
        Set<String> ofANotice = namesOf(NOTICE_ATTEMPTS, NOTICE_REFUSED);
        return new ProcessDataContract(
                ProcessDataContract.byName(all),
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
                Map.of("request-withdrawn", Set.of()));
    }
}
