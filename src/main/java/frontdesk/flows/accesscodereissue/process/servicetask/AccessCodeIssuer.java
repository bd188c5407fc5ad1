package frontdesk.flows.accesscodereissue.process.servicetask;

import static frontdesk.flows.accesscodereissue.process.AccessCodeReissueVariables.NOTICE_ATTEMPTS;

import frontdesk.domain.casefile.CaseClaim;
import frontdesk.domain.casefile.ProvenCase;
import frontdesk.domain.request.ReferenceNumber;
import frontdesk.engine.claim.CaseClaims;
import frontdesk.ports.casefile.AccessCodes;
import frontdesk.ports.casefile.AccessCodes.Issued;
import frontdesk.ports.failure.ManualInterventionException;
import frontdesk.ports.messaging.Notification;
import frontdesk.ports.messaging.Notification.Occasion;
import frontdesk.ports.messaging.Notifications;
import frontdesk.ports.messaging.Notifications.Delivery;
import frontdesk.ports.messaging.Notifications.Reason;
import frontdesk.ports.request.Requests;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/**
 * Makes a code and hands over the notice with it, so that whatever breaks in between, no two codes are valid and no
 * printed code is dead without somebody being told.
 *
 * <p>The order is what does it. First the delivery log is asked what became of this notice so far. Was it taken, the code in it
 * stands and nothing is made anew: its hash was on record before the notice left. Was it certainly not taken, nobody has
 * the code of the last try, and it is voided with the making of a new one. Can it not be found out, the step waits, or
 * an operator looks; until then neither code nor notice is made. Only then is a code made, in a transaction of its own
 * that is over before the notice is handed over, so that a rollback of the step cannot take away the hash of a code that
 * is on paper. So:
 *
 * <ul>
 *   <li>a crash before the code is on record leaves everything as it was;
 *   <li>a crash after that and before the notice is handed over leaves a code that nobody has; the next try replaces it;
 *   <li>a crash while it is handed over is asked about: the gateway, the directory and the demo's inbox know the
 *       reference, which is the same over all tries;
 *   <li>a crash after that finds the notice sent, and the code in it is the one on record;
 *   <li>where nobody can be asked, as at a mail server, the step stops for an operator. If they have it sent again, the
 *       code of the first e-mail is void, and the second e-mail says that it is.
 * </ul>
 *
 * <p>Two nodes may do the step at once, where one was held up for longer than its job was locked. The request is kept to
 * the one that comes first until its transaction ends, so that the other looks into the delivery log after it and not beside.
 *
 * <p>Two requests of the same party may cross: both notices arrive, the older code is void, and the e-mail that follows
 * the older notice says so. A party has one code in force at most, since the table of codes lets in no second one. Where
 * a notice was refused for good, its code has voided the older ones all the same; whoever ends such a request is told.
 */
@Component
class AccessCodeIssuer {
    private final CaseClaims claims;
    private final Requests requests;
    private final AccessCodes codes;
    private final Notifications notifications;

    AccessCodeIssuer(CaseClaims claims, Requests requests, AccessCodes codes, Notifications notifications) {
        this.claims = claims;
        this.requests = requests;
        this.codes = codes;
        this.notifications = notifications;
    }

    /** Has the present step's notice on its way, with a code that is valid. */
    Delivery handOver(DelegateExecution execution, Form form) {
        ReferenceNumber reference = new ReferenceNumber(execution.getProcessBusinessKey());
        requests.findToChange(reference);
        int attempt = NOTICE_ATTEMPTS.in(execution) + 1;
        Occasion occasion = Occasion.step(reference, execution.getCurrentActivityId(), attempt);
        NOTICE_ATTEMPTS.set(execution, attempt);
        return notifications.soFar(occasion).orElseGet(() -> made(reference, occasion, form));
    }

    private Delivery made(ReferenceNumber reference, Occasion occasion, Form form) {
        CaseClaim asked = claims.under(reference);
        ProvenCase proven = claims.proven(asked)
                .orElseThrow(() -> new ManualInterventionException(
                        "The case has changed and no longer fits the request for a code, so no code was made."
                                + " Have the case looked at, then try again, or cancel the request."));
        if (!form.canBeMade(reference, proven)) {
            return new Delivery.Undeliverable(Reason.UNPRINTABLE);
        }
        Content content = new Content(reference, asked, proven, codes.issue(asked.party(), reference));
        return notifications.send(form.written(content, occasion));
    }

    /** What a notice comes as. */
    interface Form {
        /** Asked before a code is made, so that none becomes void for a notice that no printer takes. */
        boolean canBeMade(ReferenceNumber reference, ProvenCase proven);

        Notification written(Content content, Occasion occasion);
    }

    /** What a notice is about. */
    record Content(ReferenceNumber reference, CaseClaim asked, ProvenCase proven, Issued issued) {
        /** The reference alone, so that a log shows neither a person nor a code. */
        @Override
        public String toString() {
            return "Content[" + reference + "]";
        }
    }
}
