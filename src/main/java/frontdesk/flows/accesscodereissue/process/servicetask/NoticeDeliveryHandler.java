package frontdesk.flows.accesscodereissue.process.servicetask;

import static frontdesk.flows.accesscodereissue.process.AccessCodeReissueVariables.NOTICE_REFUSED;

import frontdesk.domain.request.ReferenceNumber;
import frontdesk.domain.request.RequestStatus;
import frontdesk.engine.job.UndeliverableMessageHandler;
import frontdesk.engine.request.RequestConcluder;
import frontdesk.flows.accesscodereissue.domain.Outcome;
import frontdesk.ports.messaging.Notifications.Delivery;
import frontdesk.ports.messaging.Notifications.Reason;
import frontdesk.ports.request.Requests;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Takes the flow on once it is known what became of a notice. */
@Component
class NoticeDeliveryHandler {
    private static final String NOT_DELIVERED = "\"%s\": the notice could not be delivered to the address on file.";
    private static final String NOT_MADE =
            "\"%s\": no code and no letter was made, since the name or address cannot be printed as it is on file.";

    private final Requests requests;
    private final RequestConcluder outcomes;
    private final UndeliverableMessageHandler returned;

    NoticeDeliveryHandler(Requests requests, RequestConcluder outcomes, UndeliverableMessageHandler returned) {
        this.requests = requests;
        this.outcomes = outcomes;
        this.returned = returned;
    }

    /**
     * The request has come out well where the notice was taken; from then on it cannot be withdrawn.
     *
     * @param told the line of the timeline that tells the customer of it
     */
    void of(Delivery delivery, String told, DelegateExecution execution) {
        if (delivery instanceof Delivery.Undeliverable undeliverable) {
            NOTICE_REFUSED.set(execution, true);
            requests.say(
                    new ReferenceNumber(execution.getProcessBusinessKey()),
                    Requests.Speaker.OFFICE_NOTE,
                    (undeliverable.reason() == Reason.UNPRINTABLE ? NOT_MADE : NOT_DELIVERED)
                            .formatted(execution.getCurrentActivityName()));
            returned.tellFlow(execution);
        } else {
            outcomes.conclude(execution, Outcome.CODE_SENT, RequestStatus.COMPLETED, told);
        }
    }
}
