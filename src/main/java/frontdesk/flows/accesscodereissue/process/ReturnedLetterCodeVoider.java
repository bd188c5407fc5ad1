package frontdesk.flows.accesscodereissue.process;

import frontdesk.ports.casefile.AccessCodes;
import frontdesk.ports.messaging.LetterLostEvent;
import frontdesk.ports.messaging.LetterVoidedEvent;
import frontdesk.ports.request.Requests;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Voids the code of a letter that came back, since nobody knows who has had it in their hands, and has an officer find
 * out where the next one can go.
 */
@Component
class ReturnedLetterCodeVoider {
    private static final String NOW_VOID = "The letter with the code came back. The code in it is void.";
    private static final String NO_MATTER = "A letter with a code came back. The code in it was used or void already.";

    private final Requests requests;
    private final AccessCodes codes;
    private final ApplicationEventPublisher events;

    ReturnedLetterCodeVoider(Requests requests, AccessCodes codes, ApplicationEventPublisher events) {
        this.requests = requests;
        this.codes = codes;
        this.events = events;
    }

    @EventListener
    void cameBack(LetterLostEvent letter) {
        requests.find(letter.request())
                .filter(request -> request.kind().equals(AccessCodeReissueProcess.KEY))
                .ifPresent(request -> cameBack(letter, request));
    }

    /** Where the request has a later letter, the code is in that one. */
    private void cameBack(LetterLostEvent letter, Requests.Request request) {
        boolean isNowVoid = letter.isLatest() && codes.voidOf(request.reference());
        requests.say(request.reference(), Requests.Speaker.OFFICE_NOTE, isNowVoid ? NOW_VOID : NO_MATTER);
        if (isNowVoid && letter.isTold()) {
            events.publishEvent(
                    new LetterVoidedEvent(request.reference(), letter.occasion().attempt()));
        }
    }
}
